import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { DataTable } from '../../../../ui/data-table.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { BoundOrganisation } from '../../domain/plan-moves.ts';
import type { PreviewedMove } from '../../domain/preview-moves.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { memberPaths } from '../member-paths.ts';

/** Organisations whose place would be gone or renamed, and what becomes of each. */
export function Moves({ language, moves }: { language: Language; moves: readonly PreviewedMove[] }): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <section>
      <h2>{t('register.moves.title')}</h2>
      <p>{t('register.moves.lead')}</p>
      <DataTable
        caption={t('register.moves.title')}
        captionHidden
        columns={[
          {
            label: t('register.moves.organisation'),
            heads: true,
            cell: ({ organisation }) => linkTo(organisation, language),
          },
          { label: t('register.moves.to'), cell: ({ to }) => to ?? '–' },
          { label: t('register.moves.what'), cell: ({ what }) => t(`register.moves.${what}`) },
          {
            label: t('register.moves.people'),
            cell: ({ what, people }) =>
              t('register.moves.people.count', { count: what === 'moves' || what === 'renamed' ? people : 0 }),
          },
        ]}
        rows={moves}
      />
    </section>
  );
}

const linkTo = ({ id, name }: BoundOrganisation, language: Language): JSX.Element => (
  <TextLink href={memberPaths.show(language, id)}>{name}</TextLink>
);
