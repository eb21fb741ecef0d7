import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Session } from '../../../../platform/http/session.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { confirmSession } from '../../actions/confirm-session.ts';
import { mailConfirmationCode } from '../../actions/mail-confirmation-code.ts';
import { readConfirmWays } from '../../actions/read-account.ts';
import { safeNext } from '../../domain/sign-in.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { browserOf, withCookies, type Browser } from '../browser-of.ts';
import { accountPaths } from '../paths.ts';
import { confirmFields, isConfirmField } from './form.ts';
import { ConfirmPage, type ConfirmPageProps } from './page.tsx';

/** Confirming before a risky page, and the second step of signing in. */
export const confirmRoutes: readonly Route[] = [
  {
    name: 'accounts.show-confirm',
    method: 'GET',
    path: '/konto/bestaetigen',
    audience: 'public',
    withoutFactor: true,
    handle: (x) => {
      if (x.session === null || x.actor.personId === null) return x.forbidden();
      const next = safeNext(x.url.searchParams.get('weiter')) ?? '';
      return confirmPage(x, x.session, { purpose: 'act', kept: [['weiter', next]] });
    },
  },
  {
    name: 'accounts.confirm',
    method: 'POST',
    path: '/konto/bestaetigen',
    audience: 'public',
    withoutFactor: true,
    handle: async (x) => {
      if (x.session === null || x.actor.personId === null) return x.forbidden();
      const form = await x.form();
      const next = safeNext(form.text('weiter'));
      const tried = await tryToConfirm(x, x.session, { form, browser: browserOf(x) });
      if (tried.secret === undefined) {
        return confirmPage(x, x.session, { purpose: 'act', kept: [['weiter', next ?? '']], ...tried });
      }
      return withCookies(x.redirect(next ?? accountPaths.account(x.language)), x, { secret: tried.secret });
    },
  },
  {
    name: 'accounts.show-second-step',
    method: 'GET',
    path: '/anmelden/zweiter-schritt',
    audience: 'public',
    withoutFactor: true,
    handle: (x) => {
      if (x.session === null) return x.redirect(accountPaths.signIn(x.language));
      if (!x.session.awaitsFactor) return x.redirect(`/${x.language}/`);
      return confirmPage(x, x.session, { purpose: 'second-step', kept: [] });
    },
  },
  {
    name: 'accounts.second-step',
    method: 'POST',
    path: '/anmelden/zweiter-schritt',
    audience: 'public',
    withoutFactor: true,
    handle: async (x) => {
      if (x.session === null) return x.redirect(accountPaths.signIn(x.language));
      if (!x.session.awaitsFactor) return x.redirect(`/${x.language}/`);
      const browser = browserOf(x);
      const tried = await tryToConfirm(x, x.session, { form: await x.form(), browser });
      if (tried.secret === undefined) return confirmPage(x, x.session, { purpose: 'second-step', kept: [], ...tried });
      const next = safeNext(tried.nextPath) ?? `/${x.language}/`;
      return withCookies(x.redirect(next), x, { secret: tried.secret, device: browser.cookie });
    },
  },
];

/**
 * Stands before every route that says `fresh`. A page is opened after the confirmation; a posted form waits with
 * everything that was typed in it, and the confirmation sends it on.
 */
export async function confirmFirst(x: Exchange, handle: Route['handle']): Promise<Response> {
  const { session } = x;
  if (session === null) return x.forbidden();
  const { pathname, search } = x.url;
  if (x.request.method !== 'POST') return x.redirect(accountPaths.confirm(x.language, `${pathname}${search}`));
  const form = await x.form();
  const kept = form
    .names()
    .filter((name) => !isConfirmField(name))
    .flatMap((name) => form.all(name).map((value) => [name, value] as const));
  const isAnswer = form.names().some(isConfirmField);
  const tried = isAnswer ? await tryToConfirm(x, session, { form, browser: browserOf(x) }) : {};
  if (!('secret' in tried) || tried.secret === undefined) {
    return confirmPage(x, session, { purpose: 'act', kept, ...tried });
  }
  const response = await handle({ ...x, session: { ...session, isFresh: true } });
  return withCookies(response, x, { secret: tried.secret });
}

type Tried =
  | { secret: string; nextPath: string | null }
  | { secret?: undefined; hasSent?: boolean; error?: ConfirmPageProps['error'] };

/** Looks at what somebody answered: a wish for a mailed code, an authenticator's answer, or a code. */
async function tryToConfirm(
  x: Exchange,
  { id, personId }: Session,
  { form, browser }: { form: FormValues; browser: Browser },
): Promise<Tried> {
  const t = securityTexts.in(x.language);
  if (form.has(confirmFields.send)) {
    const sent = await x.act(mailConfirmationCode, { id, personId });
    if (sent.ok) return { hasSent: true };
    if (sent.reason === 'has-factor') return {};
    return { hasSent: true, error: { message: t('confirm.error.too-many'), isAboutCode: false } };
  }
  const [code, credential] = [form.text(confirmFields.code), form.text(confirmFields.credential)];
  const byPasskey = credential !== '';
  const proof = byPasskey ? { ceremony: form.text(confirmFields.ceremony), credential } : { code };
  const result = await x.act(confirmSession, { sessionId: id, proof, secrets: x.secrets, browser });
  if (!result.ok) return {};
  const { value } = result;
  if (value.state === 'confirmed') return value;
  const message =
    value.state === 'wait'
      ? t('confirm.error.wait', { time: formatsIn(x.language).dateTime(value.until) })
      : t(byPasskey ? 'confirm.error.passkey' : 'confirm.error.wrong');
  return { hasSent: !byPasskey, error: { message, isAboutCode: !byPasskey } };
}

type Shown = Pick<ConfirmPageProps, 'purpose' | 'kept'> & { hasSent?: boolean; error?: ConfirmPageProps['error'] };

/** The page in place of the one that was asked for. A form that was sent too late is 422: it is all there and waits. */
async function confirmPage(x: Exchange, session: Session, { hasSent, error, ...shown }: Shown): Promise<Response> {
  const { ways, email } = await readConfirmWays(x.acting(), session.personId);
  const t = securityTexts.in(x.language);
  return x.page({
    title: t(shown.purpose === 'act' ? 'confirm.title' : 'second.title'),
    ...(x.request.method === 'POST' && hasSent !== true ? { status: 422 as const } : {}),
    ...(error === undefined ? {} : { status: 422 as const }),
    body: (
      <ConfirmPage
        language={x.language}
        action={`${x.url.pathname}${x.url.search}`}
        ways={ways}
        sentTo={hasSent === true && ways.mail ? email : null}
        error={error}
        {...shown}
      />
    ),
  });
}
