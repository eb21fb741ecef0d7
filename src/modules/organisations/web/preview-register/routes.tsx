import type { Exchange } from '../../../../platform/http/exchange.ts';
import { parseForm } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { sha256 } from '../../../../platform/ids/ids.ts';
import { discardRegisterUpload } from '../../actions/discard-register-upload.ts';
import { importPostalCodes } from '../../actions/import-postal-codes.ts';
import { importRegister } from '../../actions/import-register.ts';
import { mayKeepRegister } from '../../domain/register-policy.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { organisationPaths } from '../paths.ts';
import { previewForm } from './form.ts';
import { loadPreview, type LoadedPreview } from './load-preview.ts';
import { GonePage, PreviewPage, type PreviewPageProps } from './page.tsx';

/** What a waiting file would change, and the decision about it. */
export const previewRoutes: readonly Route[] = [
  {
    name: 'organisations.preview-register',
    method: 'GET',
    path: '/verzeichnis/vorschau/:id',
    audience: 'staff',
    handle: async (x) => {
      if (!mayKeepRegister(x.actor)) return x.forbidden();
      const loaded = await load(x);
      return loaded === null
        ? noLonger(x)
        : previewPage(x, loaded, { values: { date: '', confirmed: [], acceptsLoss: false }, errors: {} });
    },
  },
  {
    name: 'organisations.import-register',
    method: 'POST',
    path: '/verzeichnis/vorschau/:id',
    audience: 'staff',
    limit: 2_000_000,
    handle: async (x) => {
      if (!mayKeepRegister(x.actor)) return x.forbidden();
      const form = await x.form();
      const loaded = await load(x);
      if (loaded === null) return noLonger(x);
      if (form.text('deed') === 'discard') {
        await x.act(discardRegisterUpload, { id: loaded.upload.id });
        return x.redirect(organisationPaths.register(x.language));
      }
      if (loaded.kind === 'postal-codes') return takePostalCodes(x, loaded);
      const parsed = parseForm(previewForm, form, ['proposal']);
      const values = { date: form.text('date'), confirmed: form.all('proposal'), acceptsLoss: form.has('loss') };
      return parsed.ok ? takeRegister(x, loaded, values) : previewPage(x, loaded, { values, errors: parsed.errors });
    },
  },
];

const load = (x: Exchange): Promise<LoadedPreview | null> => x.read((db) => loadPreview(db, x.params['id'] ?? ''));

type RegisterLoaded = Extract<LoadedPreview, { kind: 'register' }>;
type CodesLoaded = Extract<LoadedPreview, { kind: 'postal-codes' }>;
type Values = PreviewPageProps['values'];

async function takeRegister(x: Exchange, loaded: RegisterLoaded, values: Values): Promise<Response> {
  const { upload, file, preview } = loaded;
  const standsOn = file.date ?? values.date;
  if (standsOn === '') return previewPage(x, loaded, { values, errors: { date: 'register.preview.date.error' } });
  const isUnconfirmed = preview.losesTooMany && !values.acceptsLoss;
  if (isUnconfirmed) return previewPage(x, loaded, { values, errors: { loss: 'register.preview.loss.error' } });
  const { confirmed, acceptsLoss } = values;
  const origin = { fileName: upload.fileName, digest: sha256(upload.content), uploadId: upload.id };
  const result = await x.act(importRegister, { file, ...origin, standsOn, confirmed, acceptsLoss });
  if (!result.ok) return previewPage(x, loaded, { values, errors: { form: `register.refused.${result.reason}` } });
  return x.redirect(organisationPaths.register(x.language, 'register'));
}

async function takePostalCodes(x: Exchange, loaded: CodesLoaded): Promise<Response> {
  const { upload, pairs } = loaded;
  const origin = { fileName: upload.fileName, digest: sha256(upload.content), uploadId: upload.id };
  const result = await x.act(importPostalCodes, { pairs, ...origin });
  if (result.ok) return x.redirect(organisationPaths.register(x.language, 'postal-codes'));
  const values = { date: '', confirmed: [], acceptsLoss: false };
  return previewPage(x, loaded, { values, errors: { form: `register.refused.${result.reason}` } });
}

type ErrorKey =
  | 'register.preview.date.error'
  | 'register.preview.loss.error'
  | `register.refused.${'file-older' | 'many-gone' | 'no-municipality'}`;

type Said = { values: Values; errors: Readonly<Record<string, string>> };

function previewPage(x: Exchange, loaded: LoadedPreview, { values, errors }: Said): Response {
  const t = organisationTexts.in(x.language);
  const words = Object.fromEntries(Object.entries(errors).map(([name, key]) => [name, t(key as ErrorKey)]));
  const { id, fileName } = loaded.upload;
  const shown =
    loaded.kind === 'register' ? { preview: loaded.preview } : { preview: null, pairs: loaded.pairs.length };
  return x.page({
    title: t('register.preview.title'),
    wide: true,
    status: Object.keys(errors).length === 0 ? 200 : 422,
    body: <PreviewPage language={x.language} id={id} fileName={fileName} {...shown} values={values} errors={words} />,
  });
}

function noLonger(x: Exchange): Response {
  const title = organisationTexts.in(x.language)('register.gone.title');
  return x.page({ title, status: 410, body: <GonePage language={x.language} /> });
}
