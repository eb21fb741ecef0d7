import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { updatePerson } from '../store/people.ts';

/** The actor's own name and the language of letters to them. */
export const changePerson = defineAction({
  name: 'accounts.change-person',
  run: async ({ db, actor: { personId } }, { name, language }: { name: string; language: Language }) => {
    if (personId === null) return refuse('not-signed-in');
    await updatePerson(db, personId, { name, language });
    return done(null, { about: { kind: 'accounts.person', id: personId } });
  },
});
