import type { JSX } from 'preact';
import type { Role } from '../../../../platform/actions/actor.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Chip } from '../../../../ui/chip.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { memberPaths } from '../member-paths.ts';
import { PersonName } from '../person-name.tsx';

/** One role of one person. */
export type PersonRow = {
  membershipId: string;
  name: string;
  role: Role;
  functionTitle: string;
  unit: string | null;
  /** Whom this person stands in for. */
  deputises: string | null;
  /** Until when this person is away, and who acts meanwhile. */
  away?: { until: Instant; deputy: string } | null | undefined;
  isReader: boolean;
  /** Leads to the page that changes it. */
  mayOpen: boolean;
};

/** A role that ended. */
export type PastRow = { name: string; role: Role; from: Instant; until: Instant };

type PeopleTableProps = {
  language: Language;
  organisation: { id: string; name: string };
  people: readonly PersonRow[];
  may: { keepUnits: boolean; give: readonly Role[] };
  /** The page's next step says already whom to add. */
  next: object | null;
};

/** Who is what, and the way to add somebody. */
export function PeopleTable({ language, organisation, people, may, next }: PeopleTableProps): JSX.Element {
  const t = memberTexts.in(language);
  const add = { href: memberPaths.invite(language, organisation.id), label: t('show.people.add') };
  if (people.length === 0) {
    return (
      <EmptyState title={t('show.people.empty')} action={may.give.length > 0 && next === null ? add : undefined}>
        {t('show.people.empty.line')}
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        caption={t('show.people.caption', { organisation: organisation.name })}
        captionHidden
        columns={[
          {
            label: t('show.people.name'),
            heads: true,
            cell: (row) => person(row, { language, at: organisation.id }),
          },
          { label: t('show.people.role'), cell: ({ role }) => t(`role.${role}`) },
          ...(people.some(({ functionTitle, unit }) => functionTitle !== '' || unit !== null)
            ? [{ label: t('show.people.function'), cell: (row: PersonRow) => functionOf(row, language) }]
            : []),
        ]}
        rows={people}
      />
      {may.give.length > 0 && (
        <Actions>
          <LinkButton href={add.href} quiet>
            {add.label}
          </LinkButton>
        </Actions>
      )}
      {may.give.length === 0 && may.keepUnits && <p class="small mute">{t('show.people.only-administrators')}</p>}
    </>
  );
}

function functionOf({ functionTitle, unit }: PersonRow, language: Language): JSX.Element | string {
  if (functionTitle === '' && unit === null) return '–';
  return (
    <span>
      <Isolate>{functionTitle}</Isolate>
      {functionTitle !== '' && unit !== null && <br />}
      {unit !== null && (
        <span class="small mute">
          {memberTexts.in(language)('show.people.unit')}: <Isolate>{unit}</Isolate>
        </span>
      )}
    </span>
  );
}

function person(row: PersonRow, { language, at }: { language: Language; at: string }): JSX.Element {
  const t = memberTexts.in(language);
  const { name, membershipId, mayOpen, isReader, deputises, away } = row;
  return (
    <>
      {mayOpen ? (
        <TextLink href={memberPaths.member(language, at, membershipId)}>
          <PersonName name={name} />
        </TextLink>
      ) : (
        <PersonName name={name} />
      )}{' '}
      {isReader && <Chip state="go">{t('show.you')}</Chip>}
      {deputises !== null && (
        <>
          <br />
          <span class="small mute">{t('show.deputises', { name: deputises })}</span>
        </>
      )}
      {away !== undefined && away !== null && (
        <>
          <br />
          <span class="small mute">
            {standingTexts.in(language)('absence.away', {
              until: formatsIn(language).deadline(away.until),
              deputy: away.deputy,
            })}
          </span>
        </>
      )}
    </>
  );
}

const named = (name: string): JSX.Element => <PersonName name={name} />;

/** Roles that ended, one click away. */
export function PastRoles({ language, past }: { language: Language; past: readonly PastRow[] }): JSX.Element | null {
  const t = memberTexts.in(language);
  const { shortDate } = formatsIn(language);
  if (past.length === 0) return null;
  return (
    <Disclosure summary={t('show.past', { count: past.length })}>
      <DataTable
        caption={t('show.past.caption')}
        captionHidden
        columns={[
          { label: t('show.people.name'), heads: true, cell: ({ name }) => named(name) },
          { label: t('show.people.role'), cell: ({ role }) => t(`role.${role}`) },
          { label: t('show.past.from'), cell: ({ from }) => shortDate(from) },
          { label: t('show.past.until'), cell: ({ until }) => shortDate(until) },
        ]}
        rows={past}
      />
    </Disclosure>
  );
}
