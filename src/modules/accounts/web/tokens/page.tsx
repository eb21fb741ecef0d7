import type { JSX } from 'preact';
import { scopes, type Scope } from '../../../../platform/api/scopes.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { tokenTexts } from '../../texts/tokens/token-texts.ts';
import { accountPaths } from '../paths.ts';
import { NewTokenForm, type TypedToken } from './new-token-form.tsx';

export type ShownToken = {
  id: string;
  name: string;
  /** The organisation it is for; null for a person's own. */
  organisation: string | null;
  scopes: readonly string[];
  expiresAt: Instant;
  usedOn: string | null;
};

export type TokensPageProps = {
  language: Language;
  tokens: readonly ShownToken[];
  /** Organisations the reader may make a token for. */
  organisations: readonly { id: string; name: string }[];
  offered: readonly Scope[];
  /** Page for people about the interface. */
  docs: string;
  typed?: TypedToken;
  error?: { field: string; message: string } | undefined;
  ended?: boolean;
};

/** Access for programs: what there is, and a form for more. */
export function TokensPage(props: TokensPageProps): JSX.Element {
  const { language, tokens, docs, error } = props;
  const t = tokenTexts.in(language);
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: error.field, message: error.message }]}
      />
      <h1>{t('title')}</h1>
      <Lead>{t('lead')}</Lead>
      <TextLink href={docs} alone>
        {t('docs')}
      </TextLink>
      {props.ended === true && (
        <Notice language={language} kind="success">
          {t('done.ended')}
        </Notice>
      )}
      {tokens.length === 0 ? <EmptyState title={t('none')} /> : <TokenTable {...props} />}
      <Box title={t('new.title')}>
        <NewTokenForm {...props} />
      </Box>
    </>
  );
}

function TokenTable({ language, tokens }: TokensPageProps): JSX.Element {
  const t = tokenTexts.in(language);
  const { date } = formatsIn(language);
  return (
    <Form language={language} action={accountPaths.endToken(language)}>
      <DataTable
        caption={t('title')}
        captionHidden
        rows={tokens}
        columns={[
          { label: t('table.name'), heads: true, cell: ({ name }) => isolated(name) },
          { label: t('table.for'), cell: ({ organisation }) => isolated(organisation ?? t('for.me')) },
          { label: t('table.scopes'), cell: ({ scopes: held }) => scopeList(held, language) },
          { label: t('table.until'), cell: ({ expiresAt }) => date(expiresAt) },
          { label: t('table.used'), cell: ({ usedOn }) => day(usedOn, language) },
          { label: t('table.act'), cell: (token) => endButton(token, language) },
        ]}
      />
    </Form>
  );
}

const isolated = (name: string): JSX.Element => <bdi>{name}</bdi>;

const day = (iso: string | null, language: Language): string =>
  iso === null ? tokenTexts.in(language)('never') : formatsIn(language).date(fromBerlin(iso, '12:00'));

const scopeList = (held: readonly string[], language: Language): JSX.Element => (
  <ul>
    {scopes
      .filter((scope) => held.includes(scope))
      .map((scope) => (
        <li>{tokenTexts.in(language)(`scope.${scope}`)}</li>
      ))}
  </ul>
);

const endButton = ({ id, name }: ShownToken, language: Language): JSX.Element => (
  <Button kind="quiet" name="token" value={id}>
    {tokenTexts.in(language)('end')}
    <span class="hidden">: {name}</span>
  </Button>
);
