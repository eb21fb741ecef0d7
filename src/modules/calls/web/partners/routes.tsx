import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage } from '../../../../platform/i18n/languages.ts';
import { toBerlin } from '../../../../platform/time/berlin.ts';
import { addPartner } from '../../actions/add-partner.ts';
import { askPartnerAgain } from '../../actions/ask-partner-again.ts';
import { signedHash } from '../../actions/content-hash.ts';
import { recordPartnerAnswer } from '../../actions/record-partner-answer.ts';
import { removePartner } from '../../actions/remove-partner.ts';
import { partnerSheet } from '../../documents/partner-sheet.ts';
import { deedsOf } from '../../domain/interest-deeds.ts';
import { paperChannels, timesOf } from '../../domain/interest-record.ts';
import { partnerAnswers } from '../../domain/partner-answer.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';
import { PartnersPage } from './page.tsx';
import type { PartnersProps, RecordedAnswer, TypedPartner } from './props.ts';

/** Partner organisations: naming them, asking again, writing down what came on paper or by phone. */
export const partnerRoutes: readonly Route[] = [
  {
    name: 'calls.show-partners',
    method: 'GET',
    path: '/interesse/:handle/partner',
    audience: 'public',
    handle: (x) => partnersPage(x, {}),
  },
  {
    name: 'calls.add-partner',
    method: 'POST',
    path: '/interesse/:handle/partner',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const form = await x.form();
      const typed = typedPartner(form);
      const language = isLanguage(typed.language) ? typed.language : x.language;
      const result = await x.act(addPartner, { handle, ...typed, language }, handle);
      if (result.ok) return x.redirect(interestPaths.partners(x.language, handle));
      if (result.reason === 'not-found' || result.reason === 'not-allowed') return x.forbidden();
      const message = interestTexts.in(x.language)(`partners.error.${result.reason}`);
      return partnersPage(x, { typed, error: { field: fieldOf[result.reason], message } });
    },
  },
  {
    name: 'calls.change-partner',
    method: 'POST',
    path: '/interesse/:handle/partner/:partner',
    audience: 'public',
    handle: async (x) => {
      const [handle, partner] = [x.params['handle'] ?? '', x.params['partner'] ?? ''];
      const form = await x.form();
      const typed = form.text('do') === 'record' ? typedAnswer(form, partner) : undefined;
      const result = await change(x, { handle, partner, what: form.text('do'), typed });
      if (result.ok) return x.redirect(interestPaths.partners(x.language, handle));
      if (result.reason === 'not-allowed') return x.forbidden();
      const message = interestTexts.in(x.language)(
        result.reason === 'no-answer' ? 'co-sign.error.no-answer' : `partner.error.${result.reason}`,
      );
      return partnersPage(x, { partnerError: { partner, message, typed } });
    },
  },
  {
    name: 'calls.partner-sheet',
    method: 'GET',
    path: '/interesse/:handle/partner/:partner/blatt.pdf',
    audience: 'public',
    handle: async (x) => {
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      const { record, now } = loaded;
      const partner = record.partners.find(({ id }) => id === x.params['partner']);
      if (partner === undefined) return x.notFound();
      const pdf = await x.pdf(partnerSheet({ record, partner, now, contentHash: signedHash(record).toString('hex') }));
      return x.send(pdf, 'application/pdf', { filename: 'Partnerorganisation.pdf', inline: true, headers: unlisted });
    },
  },
];

const fieldOf = {
  'no-kind': 'kind',
  'no-name': 'name',
  'no-contact': 'email',
  'not-an-address': 'email',
  'no-allowance': 'allowance',
  'too-many': 'name',
  'not-editable': 'name',
} as const satisfies Record<string, keyof TypedPartner>;

type Change = { handle: string; partner: string; what: string; typed: RecordedAnswer | undefined };

async function change(x: Exchange, { handle, partner, what, typed }: Change) {
  if (what === 'again') return x.act(askPartnerAgain, { handle, partner }, handle);
  if (what === 'remove') return x.act(removePartner, { handle, partner }, handle);
  const answer = partnerAnswers.find((known) => known === typed?.answer);
  const channel = paperChannels.find((known) => known === typed?.channel);
  if (typed === undefined || answer === undefined || channel === undefined) {
    return { ok: false as const, reason: 'no-answer' as const };
  }
  return x.act(recordPartnerAnswer, { ...typed, handle, partner, answer, channel }, handle);
}

const typedPartner = (form: FormValues): TypedPartner => ({
  name: form.text('name'),
  kind: form.text('kind'),
  email: form.text('email'),
  phone: form.text('phone'),
  language: form.text('language'),
  allowance: form.text('allowance'),
});

const typedAnswer = (form: FormValues, partner: string): RecordedAnswer => ({
  answer: form.text(`answer-${partner}`),
  signer: form.text(`signer-${partner}`),
  reservation: form.text(`reservation-${partner}`),
  channel: form.text(`channel-${partner}`),
  on: form.text(`on-${partner}`),
});

async function partnersPage(x: Exchange, extra: Partial<PartnersProps>): Promise<Response> {
  const loaded = await loadInterest(x);
  if (loaded instanceof Response) return loaded;
  const { record, now, handle } = loaded;
  const props = {
    language: x.language,
    record,
    handle,
    contentHash: signedHash(record).toString('hex'),
    today: toBerlin(now).date,
  };
  return x.page({
    title: interestTexts.in(x.language)('partners.title'),
    status: extra.error === undefined && extra.partnerError === undefined ? 200 : 422,
    headers: unlisted,
    body: <PartnersPage {...props} {...extra} editable={deedsOf(timesOf(record), now).edit} />,
  });
}
