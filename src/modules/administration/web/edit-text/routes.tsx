import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage, type Language } from '../../../../platform/i18n/languages.ts';
import { messageFault, type MessageFault } from '../../../../platform/i18n/message-fault.ts';
import { sampleMessage } from '../../../../platform/i18n/sample-message.ts';
import { deliveredText } from '../../../../platform/i18n/text-catalogues.ts';
import { textHash } from '../../../../platform/i18n/text-hash.ts';
import { changeText, restoreText, reviewText } from '../../actions/change-text.ts';
import { findKnownText, readTextNotes } from '../../actions/read-texts.ts';
import { mayAdminister, mayReadAdministration } from '../../domain/policy.ts';
import { findNamesBehind } from '../../store/people.ts';
import { findTextHistory } from '../../store/texts.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { administrationPaths } from '../paths.ts';
import { TextPage, type TextPageProps } from './page.tsx';

const path = '/verwaltung/texte/:shown/:catalogue/:key';
const deeds = ['changed', 'restored', 'reviewed'] as const;

/** One text: changing it, putting it back, standing for it. */
export const editTextRoutes: readonly Route[] = [
  {
    name: 'administration.show-text',
    method: 'GET',
    path,
    audience: 'staff',
    handle: (x) => textPage(x, { done: deeds.find((deed) => deed === x.url.searchParams.get('erledigt')) }),
  },
  {
    name: 'administration.change-text',
    method: 'POST',
    path,
    audience: 'staff',
    handle: async (x) => {
      const at = placeOf(x);
      if (!mayAdminister(x.actor)) return x.forbidden();
      if (at === null) return x.notFound();
      const form = await x.form();
      const typed = { body: form.text('body'), reviewedAs: form.text('reviewedAs').trim().slice(0, 200) };
      const fault = messageFault({
        body: typed.body,
        german: deliveredText(at.catalogue, 'de', at.key) ?? '',
        language: at.language,
      });
      if (fault !== null) return textPage(x, { typed, errors: { body: faultWords(fault, x.language) } });
      if (form.text('step') === 'preview') {
        return textPage(x, { typed, preview: sampleMessage(typed.body, at.language) });
      }
      const result = await x.act(changeText, { ...at, ...typed });
      if (result.ok) return x.redirect(administrationPaths.text(x.language, at, 'changed'));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      const t = administrationTexts.in(x.language);
      return textPage(x, { typed, errors: { reviewedAs: t('text.error.legal') } });
    },
  },
  {
    name: 'administration.review-text',
    method: 'POST',
    path: `${path}/geprueft`,
    audience: 'staff',
    handle: async (x) => {
      const at = placeOf(x);
      if (!mayAdminister(x.actor)) return x.forbidden();
      if (at === null) return x.notFound();
      const form = await x.form();
      const result = await x.act(reviewText, { ...at, reviewedAs: form.text('function'), bodyHash: form.text('body') });
      if (result.ok) return x.redirect(administrationPaths.text(x.language, at, 'reviewed'));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      const words = result.reason === 'no-function' ? 'text.error.function' : 'text.error.meanwhile';
      return textPage(x, { errors: { function: administrationTexts.in(x.language)(words) } });
    },
  },
  {
    name: 'administration.restore-text',
    method: 'POST',
    path: `${path}/ursprung`,
    audience: 'staff',
    handle: async (x) => {
      const at = placeOf(x);
      if (!mayAdminister(x.actor)) return x.forbidden();
      if (at === null) return x.notFound();
      const result = await x.act(restoreText, at);
      if (!result.ok && result.reason === 'unknown') return x.notFound();
      if (!result.ok && result.reason === 'not-allowed') return x.forbidden();
      return x.redirect(administrationPaths.text(x.language, at, 'restored'));
    },
  },
];

function placeOf({ params }: Exchange): { catalogue: string; language: Language; key: string } | null {
  const { shown: language = '', catalogue = '', key = '' } = params;
  return isLanguage(language) ? { catalogue, language, key } : null;
}

function faultWords(fault: MessageFault, language: Language): string {
  const t = administrationTexts.in(language);
  if (fault.kind === 'slots') {
    const parts = [
      ...(fault.missing.length > 0 ? [t('text.fault.missing', { names: shownSlots(fault.missing) })] : []),
      ...(fault.extra.length > 0 ? [t('text.fault.extra', { names: shownSlots(fault.extra) })] : []),
    ];
    return parts.join(' ');
  }
  return fault.kind === 'forms'
    ? t('text.fault.forms', { names: fault.missing.join(', ') })
    : t(`text.fault.${fault.kind}`);
}

/** 'days:number' is written {days}, '<link>' stays. */
const shownSlots = (slots: readonly string[]): string =>
  slots.map((slot) => (slot.startsWith('<') ? slot : `{${slot.split(':')[0] ?? slot}}`)).join(', ');

type Shown = Pick<TextPageProps, 'typed' | 'preview' | 'errors' | 'done'>;

async function textPage(x: Exchange, shown: Shown): Promise<Response> {
  if (!mayReadAdministration(x.actor)) return x.forbidden();
  const at = placeOf(x);
  if (at === null) return x.notFound();
  const { text, history, names } = await x.read(async (db) => {
    const changes = await findTextHistory(db, at);
    return {
      text: findKnownText(at, await readTextNotes(db)),
      history: changes,
      names: await findNamesBehind(
        db,
        changes.flatMap(({ changedBy }) => changedBy ?? []),
      ),
    };
  });
  if (text === null) return x.notFound();
  const t = administrationTexts.in(x.language);
  return x.page({
    title: at.key,
    wide: true,
    ...(shown.errors === undefined ? {} : { status: 422 as const }),
    body: (
      <TextPage
        language={x.language}
        at={at}
        german={text.german}
        delivered={text.delivered}
        shown={text.shown}
        state={text.state}
        isLegal={text.isLegal}
        isChanged={text.change !== null}
        bodyHash={textHash(text.shown ?? '')}
        review={text.state === 'reviewed' ? text.review : null}
        history={history.map(({ body, changedBy, changedAt }) => ({
          body,
          changedAt,
          who: changedBy === 'system' ? t('audit.system') : (names.get(changedBy ?? '') ?? t('audit.erased')),
        }))}
        mayChange={mayAdminister(x.actor)}
        {...shown}
      />
    ),
  });
}
