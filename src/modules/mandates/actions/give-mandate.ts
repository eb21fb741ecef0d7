import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { mandateLevels } from '../../../platform/actions/actor.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newHandle, newId, sha256 } from '../../../platform/ids/ids.ts';
import type { Matter, Matters, MatterGiver } from '../../../platform/module.ts';
import type { Secrets } from '../../../platform/secrets/secrets.ts';
import { foldEmail, isEmail } from '../../accounts/index.ts';
import { paperChannels, type Channel } from '../domain/mandate.ts';
import { isPastDay, untilOf } from '../domain/until.ts';
import { offerLetter } from '../mails/mandate-letters.ts';
import { insertMandate } from '../store/mandates.ts';
import { newShortCode } from './new-short-code.ts';

/** How it came when it did not come online, and whose name stands on it. */
export type Paper = { giverName: string; channel: string; receivedOn: string };

type Input = {
  matters: Matters;
  handle: string;
  email: string;
  lastDay: string;
  level: string;
  language: Language;
  secrets: Secrets;
  paper: Paper | null;
};

/** A week's worth of second thoughts about one matter, and no mill for letters to strangers. */
const limit = { limit: 20, windowSeconds: 86_400 };

/** Appoints a helper. It holds once somebody has accepted; with an address the code goes there by mail. */
export const giveMandate = defineAction({
  name: 'mandates.give-mandate',
  run: async (tools, input: Input) => {
    const { db, now, actor } = tools;
    const { matters, handle, language, paper } = input;
    if (actor.personId === null) return refuse('not-allowed');
    const matter = await matters.find({ db, now, actor, language }, { handle });
    if (matter === null) return refuse('not-found');
    const giver = giverOf(matter, paper);
    if (giver === null) return refuse('not-allowed');
    if (matter.isOver) return refuse('matter-over');
    const terms = termsOf(input, now);
    if (!terms.ok) return refuse(terms.fault);
    if (!(await withinLimit(db, { bucket: `mandate:${matter.id}`, ...limit }))) return refuse('too-many');
    const given = await insert(tools, { ...input, ...terms, matter, giver });
    return done(
      { handle: given.handle },
      {
        about: { kind: 'mandates.mandate', id: given.id },
        details: { matter: { kind: matter.kind, id: matter.id }, level: terms.level, channel: terms.channel },
      },
    );
  },
});

/** In whose name: the reader's own, or that of the paper staff hold in their hands. */
function giverOf(matter: Matter, paper: Paper | null): MatterGiver | null {
  if (paper === null) return matter.giver;
  if (!matter.mayRecord) return null;
  const name = paper.giverName.trim().slice(0, 200);
  return name === matter.holder.name || name === '' ? { ...matter.holder, name } : { ...unknownPerson, name };
}

const unknownPerson = { personId: null, organisationId: null };

function termsOf({ email, lastDay, level, paper }: Input, now: Tools['now']) {
  const helperEmail = email.trim();
  if (paper?.giverName.trim() === '') return { ok: false, fault: 'no-giver' } as const;
  if (helperEmail !== '' && !isEmail(helperEmail)) return { ok: false, fault: 'not-an-address' } as const;
  const until = untilOf(lastDay.trim(), now);
  if (!until.ok) return until;
  const known = mandateLevels.find((name) => name === level);
  if (known === undefined) return { ok: false, fault: 'no-level' } as const;
  const came = arrivalOf(paper, now);
  return came.ok ? ({ ...came, until: until.until, level: known, helperEmail } as const) : came;
}

/** How and when it came; online now. */
function arrivalOf(paper: Paper | null, now: Tools['now']) {
  if (paper === null) return { ok: true, channel: 'online' as Channel, receivedOn: null } as const;
  const channel: Channel | undefined = paperChannels.find((name) => name === paper.channel);
  if (channel === undefined) return { ok: false, fault: 'no-channel' } as const;
  if (!isPastDay(paper.receivedOn, now)) return { ok: false, fault: 'no-received-day' } as const;
  return { ok: true, channel, receivedOn: paper.receivedOn } as const;
}

type Given = Input & Extract<ReturnType<typeof termsOf>, { ok: true }> & { matter: Matter; giver: MatterGiver };

async function insert({ db, actor, mail, origin }: Tools, given: Given): Promise<{ id: string; handle: string }> {
  const { matter, giver, secrets, level, until, channel, receivedOn, helperEmail, language } = given;
  const [id, handle, code] = [newId(), newHandle(), newShortCode()];
  const sealed = secrets.seal(Buffer.from(code), id);
  await insertMandate(db, {
    id,
    handle,
    matter: { kind: matter.kind, id: matter.id },
    giverPerson: giver.personId,
    giverOrganisation: giver.organisationId,
    giverName: giver.name,
    helperEmail: foldEmail(helperEmail),
    level,
    untilAt: until,
    channel,
    receivedOn,
    givenBy: actor.personId,
    language,
    codeDigest: sha256(code),
    codeSealed: sealed.bytes,
    codeKeyId: sealed.keyId,
  });
  if (helperEmail !== '') await mail(offerLetter({ to: helperEmail, language, matter, until, code, origin }));
  return { id, handle };
}
