import { readAudit } from '../../../../platform/audit/read-audit.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { accountPaths } from '../../../accounts/index.ts';
import { findParties } from '../../../mandates/index.ts';
import { actedInPlace } from '../../../organisations/index.ts';
import { attachFile } from '../../actions/attach-file.ts';
import { signedHash } from '../../actions/content-hash.ts';
import { mailAddress } from '../../actions/mail-address.ts';
import { takeOverInterest } from '../../actions/take-over-interest.ts';
import { summaryOf } from '../../domain/interest-summary.ts';
import { mayFillInterest, mayReadInterest } from '../../domain/policy.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';
import { reviewPaths } from '../review-paths.ts';
import { allowedDeeds } from './allowed-deeds.ts';
import { helpOf } from './help-of.ts';
import { historyLines } from './history-lines.ts';
import { ShowInterestPage, showTitle } from './page.tsx';
import type { ShowInterestProps } from './props.ts';
import { TakeOverPage } from './take-over-page.tsx';

/** The overview of an interest, and keeping a guest's draft. */
export const showInterestRoutes: readonly Route[] = [
  {
    name: 'calls.show-interest',
    method: 'GET',
    path: '/interesse/:handle',
    audience: 'public',
    handle: (x) => overview(x, { addressSent: x.url.searchParams.get('gesendet') === 'ja' }),
  },
  {
    name: 'calls.mail-interest-address',
    method: 'POST',
    path: '/interesse/:handle/adresse',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const email = (await x.form()).text('email');
      const result = await x.act(mailAddress, { handle, email, language: x.language }, handle);
      if (result.ok) return x.redirect(`${interestPaths.show(x.language, handle)}?gesendet=ja`);
      const t = interestTexts.in(x.language);
      if (result.reason === 'not-an-address') {
        return overview(x, { addressEmail: email, addressError: t('show.address.error') });
      }
      if (result.reason === 'too-many') {
        return overview(x, { addressEmail: email, addressError: t('show.address.too-many') });
      }
      return x.forbidden();
    },
  },
  {
    name: 'calls.attach-scan',
    method: 'POST',
    path: '/interesse/:handle/scan',
    audience: 'public',
    limit: 12_000_000,
    handle: async (x) => {
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      const file = (await x.form()).files.find(({ field }) => field === 'scan');
      const t = interestTexts.in(x.language);
      if (file === undefined) return overview(x, { scanError: t('paper.error.none') });
      const result = await x.act(attachFile, { handle: loaded.handle, question: null, file }, loaded.handle);
      if (result.ok) return x.redirect(interestPaths.show(x.language, loaded.handle));
      switch (result.reason) {
        case 'file-too-large':
        case 'file-type':
        case 'too-many':
          return overview(x, { scanError: t(fileFaults[result.reason]) });
        case 'not-allowed':
          return x.forbidden();
        default:
          return overview(x, {});
      }
    },
  },
  {
    name: 'calls.take-over-interest-form',
    method: 'GET',
    path: '/interesse/:handle/uebernehmen',
    audience: 'public',
    handle: async (x) => {
      const path = interestPaths.takeOver(x.language, x.params['handle'] ?? '');
      if (x.actor.personId === null) return x.redirect(accountPaths.signIn(x.language, path));
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      if (loaded.record.editors.includes(x.actor.personId)) {
        return x.redirect(interestPaths.show(x.language, loaded.handle));
      }
      return x.page({
        title: interestTexts.in(x.language)('take.title'),
        headers: unlisted,
        body: <TakeOverPage language={x.language} record={loaded.record} handle={loaded.handle} />,
      });
    },
  },
  {
    name: 'calls.take-over-interest',
    method: 'POST',
    path: '/interesse/:handle/uebernehmen',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const result = await x.act(takeOverInterest, { handle }, handle);
      return result.ok ? x.redirect(interestPaths.show(x.language, handle)) : x.forbidden();
    },
  },
];

const fileFaults = {
  'file-too-large': 'section.file.too-large',
  'file-type': 'section.file.type',
  'too-many': 'section.file.too-many',
} as const;

async function overview(x: Exchange, extra: Partial<ShowInterestProps>): Promise<Response> {
  const loaded = await loadInterest(x, mayReadInterest);
  if (loaded instanceof Response) return loaded;
  const { record, now, handle } = loaded;
  const about = { kind: 'calls.interest', id: record.id };
  const { history, parties, inPlace } = await x.read(async (db) => {
    const lines = await readAudit(db, about);
    const marks = lines.map(({ onBehalf }) => onBehalf);
    const parties = await findParties(db, about);
    return { history: lines, parties, inPlace: await actedInPlace(db, marks, x.language) };
  }, handle);
  const whole = summaryOf(record, { now, contentHash: signedHash(record).toString('hex') });
  const summary = { ...whole, deeds: allowedDeeds(whole.deeds, record, x.actor) };
  const noticePath = record.noticeAt === null ? null : reviewPaths.notice(x.language, handle);
  const props = {
    language: x.language,
    record,
    handle,
    summary,
    noticePath,
    history: historyLines(history, { parties, inPlace, language: x.language }),
    help: helpOf(record, { actor: x.actor, language: x.language, parties }),
    readsOnly: !mayFillInterest(x.actor, record, handle),
    ...extra,
  };
  return x.page({
    title: showTitle(record, x.language),
    status: extra.addressError === undefined && extra.scanError === undefined ? 200 : 422,
    headers: unlisted,
    body: <ShowInterestPage {...props} guest={record.editors.length === 0 && record.channel === 'online'} />,
  });
}
