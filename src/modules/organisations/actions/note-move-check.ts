import { defineAction, done } from '../../../platform/actions/action.ts';
import { insertMoveCheck } from '../store/move-checks.ts';
import { aboutOrganisation } from './lock-for.ts';

type Input = { organisationId: string; successorId: string; kind: 'merge' | 'split' };

/** An organisation whose place is gone stays as it is until a person has looked: the agency gets the task. */
export const noteMoveCheck = defineAction({
  name: 'organisations.note-move-check',
  run: async ({ db }, check: Input) => {
    await insertMoveCheck(db, check);
    const { organisationId, successorId, kind } = check;
    return done(null, { about: aboutOrganisation(organisationId), details: { successorId, kind } });
  },
});
