import type { Exchange } from '../../../../platform/http/exchange.ts';
import { parseForm, type FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { readRegisterFile } from '../../actions/read-register-file.ts';
import { settleMoves } from '../../actions/settle-moves.ts';
import { settleSuccessors } from '../../actions/settle-successors.ts';
import { uploadRegister } from '../../actions/upload-register.ts';
import { unreadableFile } from '../../domain/register-fault.ts';
import { mayKeepRegister } from '../../domain/register-policy.ts';
import { findOpenMoveChecks } from '../../store/move-checks.ts';
import { findOpenSuccessors } from '../../store/place-successors.ts';
import { findRegisterImports } from '../../store/register-imports.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { organisationPaths } from '../paths.ts';
import { movesForm, successorsForm } from './form.ts';
import { RegisterPage, type RegisterPageProps } from './page.tsx';

const largestMegabytes = 10;

/** The page of the register: upload of a file, and proposals that wait. */
export const registerRoutes: readonly Route[] = [
  {
    name: 'organisations.show-register',
    method: 'GET',
    path: '/verzeichnis',
    audience: 'staff',
    handle: (x) => {
      if (!mayKeepRegister(x.actor)) return x.forbidden();
      const done = (['register', 'postal-codes', 'successors', 'moves'] as const).find(
        (deed) => deed === x.url.searchParams.get('erledigt'),
      );
      return registerPage(x, { done });
    },
  },
  {
    name: 'organisations.upload-register',
    method: 'POST',
    path: '/verzeichnis',
    audience: 'staff',
    limit: largestMegabytes * 1_000_000,
    handle: async (x) => {
      if (!mayKeepRegister(x.actor)) return x.forbidden();
      const file = (await x.form()).files.find(({ field }) => field === 'file');
      if (file === undefined) return registerPage(x, { errors: { file: 'register.upload.missing' } });
      const bytes = file.address === '' ? null : await x.stored(file.address);
      const content = bytes === null ? unreadableFile('too-large') : readRegisterFile(bytes);
      if (!content.ok || bytes === null) {
        const { faults, faultCount } = content.ok ? unreadableFile('too-large') : content;
        return registerPage(x, { faults: { list: faults, count: faultCount } });
      }
      const result = await x.act(uploadRegister, { fileName: file.name, content: bytes });
      return x.redirect(organisationPaths.registerPreview(x.language, result.value.id));
    },
  },
  {
    name: 'organisations.settle-successors',
    method: 'POST',
    path: '/verzeichnis/nachfolge',
    audience: 'staff',
    handle: async (x) => {
      if (!mayKeepRegister(x.actor)) return x.forbidden();
      const parsed = parseForm(successorsForm, await x.form(), ['link']);
      if (!parsed.ok) return registerPage(x, { errors: parsed.errors });
      await x.act(settleSuccessors, { deed: parsed.value.deed, links: parsed.value.link });
      return x.redirect(organisationPaths.register(x.language, 'successors'));
    },
  },
  {
    name: 'organisations.settle-moves',
    method: 'POST',
    path: '/verzeichnis/umzug',
    audience: 'staff',
    handle: async (x) => {
      if (!mayKeepRegister(x.actor)) return x.forbidden();
      const parsed = parseForm(movesForm, await x.form(), ['check']);
      if (!parsed.ok) return registerPage(x, { errors: parsed.errors });
      const { deed, check } = parsed.value;
      const result = await x.act(settleMoves, { deed, checks: check });
      return !result.ok && result.reason === 'place-taken'
        ? registerPage(x, { errors: { check: 'register.checks.taken' } })
        : x.redirect(organisationPaths.register(x.language, 'moves'));
    },
  },
];

type ErrorKey = 'register.upload.missing' | 'register.open.none' | 'register.checks.none' | 'register.checks.taken';
type Said = Pick<RegisterPageProps, 'done' | 'faults'> & { errors?: FieldErrors };

async function registerPage(x: Exchange, { done, faults, errors = {} }: Said): Promise<Response> {
  const { language } = x;
  const t = organisationTexts.in(language);
  const shown = await x.read(async (db) => ({
    imports: await findRegisterImports(db),
    open: await findOpenSuccessors(db),
    checks: await findOpenMoveChecks(db),
  }));
  const words = Object.fromEntries(Object.entries(errors).map(([name, key]) => [name, t(key as ErrorKey)]));
  const isWrong = faults !== undefined || Object.keys(errors).length > 0;
  return x.page({
    title: t('register.title'),
    status: isWrong ? 422 : 200,
    body: (
      <RegisterPage
        language={language}
        {...shown}
        largest={largestMegabytes}
        done={done}
        faults={faults}
        errors={words}
      />
    ),
  });
}
