import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { PersonName } from '../person-name.tsx';
import { standingPaths } from '../standing-paths.ts';

/** An open claim: who, for whom, since when, and what it waits for. */
export type ClaimRow = {
  handle: string;
  organisation: string;
  person: string;
  /** Whole days. */
  waits: number;
  what: 'mail' | 'letter' | 'over' | 'us';
};

export type ListClaimsPageProps = { language: Language; claims: readonly ClaimRow[] };

/** Open claims of the agency. */
export function ListClaimsPage({ language, claims }: ListClaimsPageProps): JSX.Element {
  const t = standingTexts.in(language);
  return (
    <>
      <h1>{t('claims.title')}</h1>
      <Lead>{t('claims.lead')}</Lead>
      {claims.length === 0 ? (
        <EmptyState title={t('claims.empty')}>{t('claims.empty.line')}</EmptyState>
      ) : (
        <DataTable
          caption={t('claims.caption', { count: claims.length })}
          columns={[
            {
              label: t('claims.organisation'),
              heads: true,
              cell: ({ handle, organisation }) => linked(standingPaths.checkClaim(language, handle), organisation),
            },
            { label: t('claims.person'), cell: ({ person }) => named(person) },
            { label: t('claims.waits'), cell: ({ waits }) => t('claims.waits.days', { count: waits }) },
            { label: t('claims.what'), cell: ({ what }) => t(`claims.what.${what}`) },
          ]}
          rows={claims}
        />
      )}
    </>
  );
}

const linked = (href: string, name: string): JSX.Element => (
  <TextLink href={href}>
    <Isolate>{name}</Isolate>
  </TextLink>
);

const named = (name: string): JSX.Element => <PersonName name={name} />;
