import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { memberPaths } from '../member-paths.ts';

/** A unit with what belongs to it and how many people are in it. */
export type UnitRow = { id: string; name: string; people: number; below: readonly UnitRow[] };

type UnitListProps = { language: Language; organisationId: string; units: readonly UnitRow[]; mayKeep: boolean };

/** The parts of an organisation as a list in lists. */
export function UnitList({ language, organisationId, units, mayKeep }: UnitListProps): JSX.Element {
  const t = memberTexts.in(language);
  return (
    <>
      {units.length === 0 ? (
        <p class="mute">{t('show.units.empty')}</p>
      ) : (
        <Units language={language} organisationId={organisationId} units={units} mayKeep={mayKeep} />
      )}
      {mayKeep && (
        <Actions>
          <LinkButton href={memberPaths.addUnit(language, organisationId)} quiet>
            {t('show.units.add')}
          </LinkButton>
        </Actions>
      )}
    </>
  );
}

function Units({ language, organisationId, units, mayKeep }: UnitListProps): JSX.Element {
  const t = memberTexts.in(language);
  return (
    <ul>
      {units.map(({ id, name, people, below }) => (
        <li>
          {mayKeep ? (
            <TextLink href={memberPaths.unit(language, organisationId, id)}>
              <Isolate>{name}</Isolate>
            </TextLink>
          ) : (
            <Isolate>{name}</Isolate>
          )}{' '}
          <span class="small mute">{t('show.units.people', { count: people })}</span>
          {below.length > 0 && (
            <Units language={language} organisationId={organisationId} units={below} mayKeep={mayKeep} />
          )}
        </li>
      ))}
    </ul>
  );
}
