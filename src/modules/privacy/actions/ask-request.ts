import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { findPerson } from '../../accounts/index.ts';
import type { RequestKind } from '../domain/request.ts';
import { erasureDue } from '../domain/waiting-time.ts';
import { erasureLetter } from '../mails/erasure-letter.ts';
import { insertRequest } from '../store/requests.ts';

/** A person asks for everything about them, or to be erased. */
export const askRequest = defineAction({
  name: 'privacy.ask-request',
  run: async ({ db, actor, now, mail, origin }, { kind }: { kind: RequestKind }) => {
    const { personId } = actor;
    if (personId === null) return refuse('not-allowed');
    const id = newId();
    const dueAt = kind === 'erasure' ? erasureDue(now) : now;
    const request = { id, kind, personId, email: '', channel: 'online' as const, enteredBy: null, askedAt: now, dueAt };
    if (!(await insertRequest(db, request))) return refuse('open');
    if (kind === 'erasure') {
      const person = await findPerson(db, personId);
      if (person !== undefined && person.email !== '') await mail(erasureLetter({ person, dueAt, origin }));
    }
    return done({ id, dueAt }, { about: { kind: 'privacy.request', id }, details: { kind } });
  },
});
