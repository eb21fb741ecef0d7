import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { findOrInsertPerson, foldEmail, isEmail, updatePersonName } from '../../accounts/index.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { panelLetter } from '../mails/panel-letters.ts';
import { findCall } from '../store/calls.ts';
import { findSeat, upsertPanelMember } from '../store/panel.ts';
import { writeTo } from './write-to.ts';

type Input = { callId: string; email: string; name?: string; language?: Language; chair: boolean; votes: boolean };

/** Gives a person a seat on the panel by mail address, or changes the seat. Who is new gets an account and a letter. */
export const addPanelMember = defineAction({
  name: 'calls.add-panel-member',
  run: async (tools, { callId, email, name = '', language = 'de', chair, votes }: Input) => {
    const { db, actor, origin } = tools;
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    if (!isEmail(email.trim())) return refuse('not-an-address');
    const call = await findCall(db, callId);
    if (call === null) return refuse('unknown');
    const personId = await asSystem(db, async (system) => {
      const person = await findOrInsertPerson(system, {
        email: email.trim(),
        emailFolded: foldEmail(email),
        language,
        name,
      });
      if (person.name === '' && name.trim() !== '') await updatePersonName(system, person.id, name.trim());
      return person.id;
    });
    const before = await findSeat(db, callId, personId);
    await upsertPanelMember(db, { callId, personId, chair, votes });
    if (before === null) await writeTo(tools, [personId], (reader) => panelLetter(reader, { call, origin }));
    return done({ personId }, { about: { kind: 'calls.call', id: callId }, details: { personId, chair, votes } });
  },
});
