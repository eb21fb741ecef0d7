import fc from 'fast-check';
import { answerChecker } from './answer-checker.ts';
import { arbitraryRequest, type Known, type SentRequest } from './arbitrary-request.ts';
import { callsOf, type Described } from './described-api.ts';

type Tried = { requests: number; byStatus: Readonly<Record<string, number>>; slowest: number };
type Client = {
  send: (request: SentRequest) => Promise<Response>;
  known: Known;
  /** Requests for each operation. */
  runs: number;
  seed?: number;
};

/**
 * Sends requests made from the description to every operation.
 * @throws when an answer is not as described, is a failure of the server's, or takes longer than two seconds.
 */
export async function tryEverything(description: Described, { send, known, runs, seed }: Client): Promise<Tried> {
  const check = answerChecker(description);
  const byStatus: Record<string, number> = {};
  let [requests, slowest] = [0, 0];
  for (const call of callsOf(description)) {
    const property = fc.asyncProperty(arbitraryRequest(call, description, known), async (request) => {
      const begun = performance.now();
      const response = await send(request);
      const body = await response.text();
      slowest = Math.max(slowest, performance.now() - begun);
      requests += 1;
      byStatus[response.status] = (byStatus[response.status] ?? 0) + 1;
      const faults = check(call, response, body);
      if (slowest > 2000) faults.push('slower than two seconds');
      if (faults.length === 0) return;
      throw new Error(`${call.operation.operationId}: ${faults.join('; ')} ${body.slice(0, 300)}`);
    });
    await fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  }
  return { requests, byStatus, slowest };
}
