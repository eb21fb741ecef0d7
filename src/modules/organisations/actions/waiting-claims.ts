import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import { codeStanding, mayDecideClaim } from '../domain/claim.ts';
import { findOpenClaims, type StoredClaim } from '../store/claims.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';
import { standingPaths } from '../web/standing-paths.ts';

/** Claims that wait: one's own for its proof, others' for one's answer. */
export async function waitingClaims({ db, actor, now, language }: Reading): Promise<Waiting[]> {
  if (actor.personId === null) return [];
  const open = await findOpenClaims(db);
  return open.flatMap((claim) => {
    if (claim.personId === actor.personId) return [own(claim, { now, language })];
    return mayDecideClaim(actor, claim) ? [toCheck(claim, { now, language })] : [];
  });
}

type Seen = Pick<Reading, 'now' | 'language'>;

function own(claim: StoredClaim, { now, language }: Seen): Waiting {
  const t = standingTexts.in(language);
  const hasCode = codeStanding(claim, now) === 'waiting';
  return {
    title: t('waiting.claim', { organisation: claim.name }),
    href: standingPaths.claim(language, claim.handle),
    line: t('waiting.claim.line', { organisation: claim.name }),
    status: { words: t('claim.state.open'), tone: 'neutral' },
    ...(hasCode ? { task: { words: t('waiting.claim.code'), until: claim.codeUntil } } : {}),
  };
}

function toCheck(claim: StoredClaim, { language }: Seen): Waiting {
  const t = standingTexts.in(language);
  return {
    title: t('waiting.check', { organisation: claim.name }),
    href: standingPaths.checkClaim(language, claim.handle),
    line: t('waiting.check.line', { date: formatsIn(language).date(claim.createdAt) }),
    status: { words: t('waiting.todo'), tone: 'due' },
    task: { words: t('waiting.check.task'), until: null },
  };
}
