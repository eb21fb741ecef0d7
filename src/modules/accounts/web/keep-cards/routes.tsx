import type { Exchange } from '../../../../platform/http/exchange.ts';
import { parseForm, type FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage } from '../../../../platform/i18n/languages.ts';
import { addDaysInBerlin, toBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { makeCardAccount, renewCard, setCardContact, withdrawCard } from '../../actions/hand-out-card.ts';
import { isCardOf, readCardHolder, readCardHolders } from '../../actions/read-cards.ts';
import { cardDocument } from '../../documents/card-document.ts';
import { cardOrganisations } from '../../domain/card.ts';
import type { CardHolder } from '../../store/cards.ts';
import { technicalNow } from '../../store/sign-ins.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';
import { CardPage, cardDeeds } from './card-page.tsx';
import { cardForm, endOfDay, latestDay, usualDay } from './form.ts';
import { CardsPage, type CardsPageProps } from './list-page.tsx';
import { MadePage, type MadePageProps } from './made-page.tsx';

const common = { audience: 'staff' } as const;
const path = '/karten/:person';

/** Handing out cards to people without an address. */
export const keepCardsRoutes: readonly Route[] = [
  {
    ...common,
    name: 'accounts.list-cards',
    method: 'GET',
    path: '/karten',
    handle: async (x) => listPage(x, { isContact: true }, {}),
  },
  {
    ...common,
    name: 'accounts.make-card',
    method: 'POST',
    path: '/karten',
    fresh: true,
    handle: async (x) => {
      if (cardOrganisations(x.actor).length === 0) return x.forbidden();
      const form = await x.form();
      const [parsed, now] = [parseForm(cardForm, form), await x.read(technicalNow)];
      const [until, isContact] = [form.text('until'), form.has('contact')];
      const expiresAt = endOfDay(until, now);
      if (!parsed.ok || expiresAt === null) {
        const errors = { ...(parsed.ok ? {} : parsed.errors), ...(expiresAt === null ? dayMissing : {}) };
        return listPage(x, { ...form.record(), until, isContact }, errors);
      }
      const { organisation: organisationId, name, language } = parsed.value;
      const wish = { organisationId, name, language: isLanguage(language) ? language : x.language };
      const result = await x.act(makeCardAccount, { ...wish, expiresAt, isContact });
      return result.ok ? madePage(x, { ...result.value, name, expiresAt }) : x.forbidden();
    },
  },
  { ...common, name: 'accounts.show-card', method: 'GET', path, handle: async (x) => cardPage(x, {}) },
  {
    ...common,
    name: 'accounts.renew-card',
    method: 'POST',
    path,
    fresh: true,
    handle: async (x) => {
      const holder = await load(x);
      if (holder instanceof Response) return holder;
      const expiresAt = endOfDay((await x.form()).text('until'), await x.read(technicalNow));
      if (expiresAt === null) return cardPage(x, dayMissing);
      const { personId, name } = holder;
      const result = await x.act(renewCard, { personId, expiresAt });
      return result.ok ? madePage(x, { personId, name, expiresAt, code: result.value.code }) : x.notFound();
    },
  },
  {
    ...common,
    name: 'accounts.withdraw-card',
    method: 'POST',
    path: `${path}/sperren`,
    handle: async (x) => {
      const holder = await load(x);
      if (holder instanceof Response) return holder;
      await x.act(withdrawCard, { personId: holder.personId });
      return x.redirect(accountPaths.card(x.language, holder.personId, 'withdrawn'));
    },
  },
  {
    ...common,
    name: 'accounts.set-card-contact',
    method: 'POST',
    path: `${path}/ansprechperson`,
    handle: async (x) => {
      const holder = await load(x);
      if (holder instanceof Response) return holder;
      await x.act(setCardContact, { personId: holder.personId, isContact: (await x.form()).has('contact') });
      return x.redirect(accountPaths.card(x.language, holder.personId, 'contact'));
    },
  },
  {
    ...common,
    name: 'accounts.print-card',
    method: 'POST',
    path: `${path}/druck`,
    handle: async (x) => {
      const holder = await load(x);
      if (holder instanceof Response) return holder;
      const form = await x.form();
      const code = await isCardOf(x.acting(), holder.personId, form.text('code'));
      if (code === null || holder.expiresAt === null) return x.notFound();
      const { expiresAt } = holder;
      const paper = form.text('paper') === 'a6' ? 'a6' : 'a4';
      const pdf = await x.pdf(
        cardDocument({
          ...(await facts(x, holder)),
          paper,
          code,
          expiresAt,
          origin: x.acting().origin ?? '',
        }),
      );
      const headers = { 'cache-control': 'no-store' };
      return x.send(pdf, 'application/pdf', { filename: 'Zugangskarte.pdf', inline: true, headers });
    },
  },
];

const dayMissing: FieldErrors = { until: 'cards.error.until' };

async function facts(x: Exchange, holder: CardHolder) {
  const organisation = cardOrganisations(x.actor).find(({ id }) => id === holder.organisationId);
  return {
    language: isLanguage(holder.language) ? holder.language : ('de' as const),
    ask: [organisation?.name ?? '', holder.contactName ?? ''].filter((name) => name !== '').join(', '),
    now: await x.read(technicalNow),
  };
}

/** The person with a card, or the answer to who may not see them. */
async function load(x: Exchange): Promise<CardHolder | Response> {
  if (cardOrganisations(x.actor).length === 0) return x.forbidden();
  const id = x.params['person'] ?? '';
  const holder = /^[0-9a-f-]{36}$/u.test(id) ? await readCardHolder(x.acting(), id) : null;
  return holder ?? x.notFound();
}

const daysOf = (now: Instant): { first: string; last: string } => ({
  first: toBerlin(addDaysInBerlin(now, 1)).date,
  last: latestDay(now),
});

const said = (x: Exchange, errors: FieldErrors): FieldErrors => {
  const t = wayTexts.in(x.language);
  return Object.fromEntries(Object.entries(errors).map(([name, key]) => [name, t(key as 'cards.error.until')]));
};

type Typed = Partial<CardsPageProps['typed']> & Pick<CardsPageProps['typed'], 'isContact'>;

async function listPage(x: Exchange, typed: Typed, errors: FieldErrors): Promise<Response> {
  const organisations = cardOrganisations(x.actor);
  if (organisations.length === 0) return x.forbidden();
  const [holders, now] = [await readCardHolders(x.acting()), await x.read(technicalNow)];
  const { organisation = '', name = '', language = '', until = usualDay(now), isContact } = typed;
  return x.page({
    title: wayTexts.in(x.language)('cards.title'),
    ...(Object.keys(errors).length === 0 ? {} : { status: 422 as const }),
    body: (
      <CardsPage
        language={x.language}
        holders={holders}
        organisations={organisations}
        typed={{ organisation, name, language, until, isContact }}
        errors={said(x, errors)}
        days={daysOf(now)}
      />
    ),
  });
}

async function cardPage(x: Exchange, errors: FieldErrors): Promise<Response> {
  const holder = await load(x);
  if (holder instanceof Response) return holder;
  const now = await x.read(technicalNow);
  const done = x.url.searchParams.get('erledigt');
  return x.page({
    title: holder.name,
    ...(Object.keys(errors).length === 0 ? {} : { status: 422 as const }),
    body: (
      <CardPage
        language={x.language}
        holder={holder}
        isContact={holder.contactId === x.actor.personId}
        until={usualDay(now)}
        days={daysOf(now)}
        errors={said(x, errors)}
        done={cardDeeds.find((deed) => deed === done) ?? null}
      />
    ),
  });
}

/** The only answer that holds the code; browsers and proxies keep no copy. */
function madePage(x: Exchange, made: Omit<MadePageProps, 'language'>): Response {
  const response = x.page({
    title: wayTexts.in(x.language)('cards.made'),
    body: <MadePage language={x.language} {...made} />,
  });
  response.headers.set('cache-control', 'no-store');
  return response;
}
