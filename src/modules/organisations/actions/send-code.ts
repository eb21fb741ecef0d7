import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { isEmail } from '../../accounts/index.ts';
import { maySendCodes, type CodeWay } from '../domain/claim.ts';
import { lockClaim, type StoredClaim } from '../store/claims.ts';
import { upsertOfficialAddress, type OfficialAddress } from '../store/official-addresses.ts';
import { aboutClaim, findKeepers } from './claim-parties.ts';
import { claimantName, mailClaimCode, makeClaimCode } from './send-claim-code.ts';

type Input = { handle: string; way: CodeWay; email: string; post: string; source: string };

/** Longest postal address and source, in characters. */
const longest = 400;

/**
 * Staff keep the official address and send a code there: by mail at once, or as a letter to print. The code of a letter
 * is in the answer only this once; printing again makes a new one.
 */
export const sendCode = defineAction({
  name: 'organisations.send-claim-code',
  run: async (tools, { handle, way, ...typed }: Input) => {
    const { db, actor } = tools;
    if (!maySendCodes(actor)) return refuse('not-allowed');
    const claim = await lockClaim(db, handle);
    if (claim === undefined) return refuse('unknown');
    const { organisationId } = claim;
    if (claim.state !== 'open') return refuse('decided-already');
    if (organisationId === null || (await findKeepers(db, organisationId)).length > 0) return refuse('no-code-here');
    const address = addressOf(typed);
    const obstacle = addressObstacle(address, way);
    if (obstacle !== null) return refuse(obstacle);
    await upsertOfficialAddress(db, { ...address, organisationId, enteredBy: actor.personId });
    const sent = await send(tools, { claim, way, address });
    if (sent === null) return refuse('no-more-codes');
    return done(
      { ...sent, claim, post: address.post },
      { about: aboutClaim(claim.id), details: { way, organisationId } },
    );
  },
});

type Typed = Pick<Input, 'email' | 'post' | 'source'>;
type Address = Omit<OfficialAddress, 'enteredAt'>;

const addressOf = ({ email, post, source }: Typed): Address => ({
  email: email.trim() === '' ? null : email.trim(),
  post: post.trim(),
  source: source.trim(),
});

function addressObstacle({ email, post, source }: Address, way: CodeWay) {
  if (way === 'mail' && email === null) return 'not-an-address' as const;
  if (email !== null && !isEmail(email)) return 'not-an-address' as const;
  if (way === 'letter' && post === '') return 'no-post' as const;
  if (source === '') return 'no-source' as const;
  return Math.max(post.length, source.length) > longest ? ('too-long' as const) : null;
}

type Sending = { claim: StoredClaim; way: CodeWay; address: Address };

async function send(tools: Tools, { claim, way, address }: Sending) {
  if (way === 'mail') return (await mailClaimCode(tools, claim, address.email ?? '')) ? { letter: null } : null;
  const made = await makeClaimCode(tools, claim, way);
  return made === null ? null : { letter: { ...made, person: await claimantName(tools, claim) } };
}
