import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { callOperations } from '../../src/modules/calls/api/call-operations.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../../src/modules/calls/interest-factories.ts';
import { insertActor } from '../../src/modules/calls/review-factories.ts';
import { findInterest } from '../../src/modules/calls/store/interests.ts';
import { identifyToken } from '../../src/modules/organisations/index.ts';
import { createApi } from '../../src/platform/api/create-api.ts';
import { systemContext } from '../../src/platform/db/database.ts';
import { inTransaction } from '../../src/platform/db/transaction.ts';
import { noFiles } from '../../src/platform/files/file-store.ts';
import { openAdmission } from '../../src/platform/http/admission.ts';
import { instant } from '../../src/platform/time/instant.ts';
import { makeToken } from '../api/make-token.ts';
import { freshDatabase } from '../support/database.ts';

test('ten submissions at once with one key are one, and all get its receipt', async () => {
  const { db, drop } = await freshDatabase();
  try {
    const { person, handle } = await inTransaction(db, systemContext, async (system, now) => {
      const { call, places } = await insertOpenCall(system, now);
      const actor = await insertActor(system, 'koordination');
      const draft = await beginDraft(system, actor, { call, placeId: places[0]?.id ?? '' });
      await completeDraft(system, { handle: draft.handle, call, now });
      return { person: actor, handle: draft.handle };
    });
    const answer = createApi(callOperations, {
      db,
      first: db,
      admission: openAdmission({ inFlight: Infinity, inFlightFirst: Infinity, poolWait: Infinity }, () => ({
        waiting: 0,
        longest: 0,
      })),
      clock: { stamp: () => Promise.resolve(instant(Date.now())), close: () => Promise.resolve() },
      files: noFiles,
      log: () => undefined,
      secure: false,
      origin: () => 'http://127.0.0.1',
      identify: (digest) => identifyToken(db, digest, 'offered'),
      requestsPerMinute: 1000,
      page: () => '/',
    });
    const token = await makeToken(db, person.personId);
    const path = `http://127.0.0.1/api/v1/interests/${handle}`;
    const shown = await answer(new Request(path, { headers: token }), '');
    const headers = { ...token, 'idempotency-key': randomUUID(), 'if-match': shown?.headers.get('etag') ?? '' };
    const send = (): Promise<Response | null> =>
      answer(new Request(`${path}/submission`, { method: 'POST', headers }), '');
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(answers.map((response) => response?.status)).toEqual(Array.from({ length: 10 }, () => 201));
    const bodies = new Set(await Promise.all(answers.map(async (response) => response?.text())));
    expect(bodies.size).toBe(1);
    const record = await inTransaction(db, systemContext, (system) => findInterest(system, { handle }));
    expect(record?.submissions.length).toBe(1);
  } finally {
    await drop();
  }
});
