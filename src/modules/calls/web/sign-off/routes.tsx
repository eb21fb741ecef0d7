import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { toBerlin } from '../../../../platform/time/berlin.ts';
import { askSignOff } from '../../actions/ask-sign-off.ts';
import { attachFile } from '../../actions/attach-file.ts';
import { signedHash } from '../../actions/content-hash.ts';
import { recordSignOff } from '../../actions/record-sign-off.ts';
import { interestPrint } from '../../documents/interest-print.ts';
import { signOffStanding } from '../../domain/interest-obstacles.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';
import { SignOffPage, type SignOffField, type SignOffProps, type TypedSignOff } from './page.tsx';
import { PrintSignOffPage } from './print-page.tsx';

/** The head's release: asked by link, or printed, signed and ticked. */
export const signOffRoutes: readonly Route[] = [
  {
    name: 'calls.show-sign-off',
    method: 'GET',
    path: '/interesse/:handle/freigabe',
    audience: 'public',
    handle: (x) => signOffPage(x, {}),
  },
  {
    name: 'calls.ask-sign-off',
    method: 'POST',
    path: '/interesse/:handle/freigabe',
    audience: 'public',
    limit: 12_000_000,
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const form = await x.form();
      const typed = typedSignOff(form);
      const result =
        typed.way === 'link'
          ? await x.act(askSignOff, { ...typed, handle, language: x.language }, handle)
          : await onPaper(x, { handle, form, typed });
      if (result.ok) return x.redirect(interestPaths.signOff(x.language, handle));
      if (result.reason === 'not-found' || result.reason === 'not-allowed') return x.forbidden();
      const t = interestTexts.in(x.language);
      const { field, key } = errors[result.reason];
      return signOffPage(x, { typed, error: { field, message: t(key) } });
    },
  },
  {
    name: 'calls.print-sign-off',
    method: 'GET',
    path: '/interesse/:handle/freigabe/druck',
    audience: 'public',
    handle: async (x) => {
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      const { record, now, handle } = loaded;
      const props = { language: x.language, record, handle, now, contentHash: signedHash(record).toString('hex') };
      return x.page({
        title: interestTexts.in(x.language)('sign-off.print.title'),
        headers: unlisted,
        bare: true,
        body: <PrintSignOffPage {...props} />,
      });
    },
  },
  {
    name: 'calls.sign-off-pdf',
    method: 'GET',
    path: '/interesse/:handle/freigabe/unterschriftenmappe.pdf',
    audience: 'public',
    handle: async (x) => {
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      const { record, now, handle } = loaded;
      const link = `${x.acting().origin ?? ''}${interestPaths.show(x.language, handle)}`;
      const pdf = await x.pdf(
        interestPrint({ record, now, language: x.language, link, contentHash: signedHash(record).toString('hex') }),
      );
      return x.send(pdf, 'application/pdf', { filename: 'Unterschriftenmappe.pdf', inline: true, headers: unlisted });
    },
  },
];

const errors = {
  'no-name': { field: 'name', key: 'sign-off.error.no-name' },
  'no-function': { field: 'function', key: 'sign-off.error.no-function' },
  'not-an-address': { field: 'email', key: 'sign-off.error.not-an-address' },
  'not-a-date': { field: 'on', key: 'sign-off.error.not-a-date' },
  'not-editable': { field: 'name', key: 'sign-off.error.not-editable' },
  'no-tick': { field: 'tick', key: 'sign-off.error.no-tick' },
  'file-too-large': { field: 'scan', key: 'section.file.too-large' },
  'file-type': { field: 'scan', key: 'section.file.type' },
  'too-many': { field: 'scan', key: 'section.file.too-many' },
} as const satisfies Record<string, { field: SignOffField; key: string }>;

async function onPaper(
  x: Exchange,
  { handle, form, typed }: { handle: string; form: FormValues; typed: TypedSignOff },
) {
  if (!typed.ticked) return { ok: false as const, reason: 'no-tick' as const };
  const scan = form.files.find(({ field }) => field === 'paper-scan');
  const stored = scan === undefined ? null : await x.act(attachFile, { handle, question: null, file: scan }, handle);
  if (stored !== null && !stored.ok) return stored;
  return x.act(recordSignOff, { ...typed, handle, fileId: stored?.value.id ?? null }, handle);
}

function typedSignOff(form: FormValues): TypedSignOff {
  const way = form.text('way') === 'paper' ? 'paper' : 'link';
  return {
    way,
    name: form.text(`${way}-name`),
    functionTitle: form.text(`${way}-function`),
    email: form.text('link-email'),
    signedOn: form.text('paper-on'),
    ticked: form.text('paper-tick') === 'yes',
  };
}

async function signOffPage(x: Exchange, extra: Partial<SignOffProps>): Promise<Response> {
  const loaded = await loadInterest(x);
  if (loaded instanceof Response) return loaded;
  const { record, now, handle } = loaded;
  const standing = signOffStanding(record.signOff, signedHash(record).toString('hex'));
  const editable = record.state === 'draft' || record.state === 'returned';
  const props = { language: x.language, record, handle, standing, editable, today: toBerlin(now).date };
  return x.page({
    title: interestTexts.in(x.language)('sign-off.title'),
    status: extra.error === undefined ? 200 : 422,
    headers: unlisted,
    body: <SignOffPage {...props} {...extra} />,
  });
}
