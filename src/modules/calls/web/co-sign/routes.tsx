import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { answerAsPartner } from '../../actions/answer-as-partner.ts';
import { signedHash } from '../../actions/content-hash.ts';
import { signOffStanding } from '../../domain/interest-obstacles.ts';
import { partnerAnswers } from '../../domain/partner-answer.ts';
import { applicantName, submissionContent } from '../../domain/submission-content.ts';
import { findInterest } from '../../store/interests.ts';
import { findLink } from '../../store/links.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { goneLink } from '../gone-link.tsx';
import { interestPaths } from '../interest-paths.ts';
import { unlisted } from '../load-interest.ts';
import { CoSignPage, type CoSignProps } from './page.tsx';

/** Co-signing by link. Opening it changes nothing; the link works again and again. */
export const coSignRoutes: readonly Route[] = [
  {
    name: 'calls.show-co-sign',
    method: 'GET',
    path: '/mitzeichnen/:token',
    audience: 'public',
    handle: (x) => coSignPage(x, { done: x.url.searchParams.get('gespeichert') === 'ja' }),
  },
  {
    name: 'calls.co-sign',
    method: 'POST',
    path: '/mitzeichnen/:token',
    audience: 'public',
    handle: async (x) => {
      const token = x.params['token'] ?? '';
      const form = await x.form();
      const typed = { answer: form.text('answer'), signer: form.text('signer'), reservation: form.text('reservation') };
      const t = interestTexts.in(x.language);
      const answer = partnerAnswers.find((known) => known === typed.answer);
      if (answer === undefined) {
        return coSignPage(x, { typed, error: { field: 'answer', message: t('co-sign.error.no-answer') } });
      }
      const result = await x.act(answerAsPartner, { ...typed, token, answer }, token);
      if (result.ok) return x.redirect(`${interestPaths.coSign(x.language, token)}?gespeichert=ja`);
      if (result.reason === 'not-found') return goneLink(x);
      return coSignPage(x, {
        typed,
        error: { field: fieldOf[result.reason], message: t(`partner.error.${result.reason}`) },
      });
    },
  },
];

const fieldOf = {
  over: 'answer',
  'not-confirmed': 'answer',
  'no-signer': 'signer',
  'no-reservation': 'reservation',
  'too-long': 'reservation',
} as const;

async function coSignPage(x: Exchange, extra: Partial<CoSignProps>): Promise<Response> {
  const token = x.params['token'] ?? '';
  const found = await x.read(async (db) => {
    const link = await findLink(db, 'co-sign', token);
    const record = link === undefined ? undefined : await findInterest(db, { id: link.interestId });
    const partner = record?.partners.find(({ id }) => id === link?.id);
    return record === undefined || partner === undefined ? null : { record, partner };
  }, token);
  if (found === null) return goneLink(x);
  const { record, partner } = found;
  const hash = signedHash(record).toString('hex');
  const content = submissionContent(record, signOffStanding(record.signOff, hash) === 'given');
  const outdated = partner.seenHash !== null && partner.seenHash !== hash;
  const props = {
    language: x.language,
    token,
    partner,
    content,
    outdated,
    applicant: applicantName(record),
    contact: record.content.contact,
  };
  return x.page({
    title: interestTexts.in(x.language)(extra.done === true ? 'co-sign.done.title' : 'co-sign.title'),
    status: extra.error === undefined ? 200 : 422,
    headers: unlisted,
    body: <CoSignPage {...props} {...extra} />,
  });
}
