import type { JSX } from 'preact';
import type { Role } from '../../../../platform/actions/actor.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { Box } from '../../../../ui/box.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { NextBox } from '../../../../ui/next-box.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { MissingMember } from '../../domain/missing-members.ts';
import type { OrganisationKind } from '../../domain/organisation-kind.ts';
import { rolesOf } from '../../domain/roles.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { memberPaths, type Deed } from '../member-paths.ts';
import { OrganisationCrumbs } from '../organisation-crumbs.tsx';
import { PastRoles, PeopleTable, type PastRow, type PersonRow } from './people-table.tsx';
import { UnitList, type UnitRow } from './unit-list.tsx';

/** What the page says of the organisation itself. */
export type ShownOrganisation = {
  id: string;
  kind: OrganisationKind;
  name: string;
  seat: string | null;
  website: string | null;
  /** Of a municipality of the register: "Landkreis", and its key. */
  placeType: string | null;
  placeKey: string | null;
};

/** A name it had until a date (ISO). */
export type EarlierName = { name: string; validUntil: string };

export type ShowOrganisationPageProps = {
  language: Language;
  organisation: ShownOrganisation;
  earlier: readonly EarlierName[];
  people: readonly PersonRow[];
  past: readonly PastRow[];
  units: readonly UnitRow[];
  next: (MissingMember & { deputised: string }) | null;
  /** Other organisations the reader keeps. */
  others: readonly { id: string; name: string }[];
  may: { list: boolean; rename: boolean; keepUnits: boolean; give: readonly Role[] };
  done?: Deed | undefined;
};

/** Who is what in an organisation, its parts, and what each role may do; whom it lacks comes first. */
export function ShowOrganisationPage(props: ShowOrganisationPageProps): JSX.Element {
  const { language, organisation, next, may, done } = props;
  const t = memberTexts.in(language);
  return (
    <>
      <OrganisationCrumbs language={language} place={{ ...organisation, listed: may.list }} own />
      <h1>
        <Isolate>{organisation.name}</Isolate>
      </h1>
      <Lead>
        {organisation.placeType === null ? (
          t(`kind.${organisation.kind}`)
        ) : (
          <bdi lang="de">{organisation.placeType}</bdi>
        )}
      </Lead>
      {done !== undefined && <Notice language={language} kind="success" title={t(`done.${done}`)} />}
      <TwoColumns aside={<Aside {...props} />} asideLabel={t('show.facts')}>
        {next !== null && <Next {...props} next={next} />}
        <section class="section">
          <h2>{t('show.people')}</h2>
          <PeopleTable {...props} />
          <PastRoles {...props} />
        </section>
        <section class="section">
          <h2>{t('show.units')}</h2>
          <UnitList language={language} organisationId={organisation.id} units={props.units} mayKeep={may.keepUnits} />
        </section>
      </TwoColumns>
    </>
  );
}

type NextProps = ShowOrganisationPageProps & { next: NonNullable<ShowOrganisationPageProps['next']> };

function Next({ language, organisation, next }: NextProps): JSX.Element {
  const t = memberTexts.in(language);
  const { step, role, deputyFor, deputised } = next;
  const values = { role: t(`role.${role}`), organisation: organisation.name, name: deputised };
  return (
    <NextBox
      title={t(`show.next.${step}`, values)}
      action={{
        href: memberPaths.invite(language, organisation.id, { role, deputyFor }),
        label: t('show.next.action'),
      }}
    >
      {t(`show.next.${step}.body`, values)}
    </NextBox>
  );
}

function Aside({ language, organisation, earlier, others, may }: ShowOrganisationPageProps): JSX.Element {
  const t = memberTexts.in(language);
  return (
    <>
      <Box title={t('show.rights')}>
        <DescriptionList
          pairs={rolesOf[organisation.kind].map((role) => ({ label: t(`role.${role}`), value: t(`role.${role}.may`) }))}
        />
      </Box>
      <Box title={t('show.facts')}>
        <DescriptionList pairs={[...factsOf(organisation, language), ...earlierNames(earlier, language)]} />
        {may.rename && (
          <TextLink href={memberPaths.rename(language, organisation.id)} alone>
            {t('show.facts.change')}
          </TextLink>
        )}
      </Box>
      {others.length > 0 && (
        <Box title={t('show.others')}>
          <ul>
            {others.map(({ id, name }) => (
              <li>
                <TextLink href={memberPaths.show(language, id)}>
                  <Isolate>{name}</Isolate>
                </TextLink>
              </li>
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}

/** What it was called before its place got another name or went into another one. */
function earlierNames(earlier: readonly EarlierName[], language: Language): { label: string; value: JSX.Element }[] {
  const t = memberTexts.in(language);
  const { shortDate } = formatsIn(language);
  return earlier.map(({ name, validUntil }) => ({
    label: t('show.facts.earlier'),
    value: (
      <>{t.rich('show.facts.until', { name: <Isolate>{name}</Isolate>, date: shortDate(fromBerlin(validUntil)) })}</>
    ),
  }));
}

function factsOf(
  organisation: ShownOrganisation,
  language: Language,
): { label: string; value: JSX.Element | string }[] {
  const t = memberTexts.in(language);
  const { kind, seat, website, placeKey } = organisation;
  return [
    { label: t('show.facts.kind'), value: t(`kind.${kind}`) },
    ...(placeKey === null ? [] : [{ label: t('show.facts.key'), value: <Isolate ltr>{placeKey}</Isolate> }]),
    ...(seat === null ? [] : [{ label: t('show.facts.seat'), value: <bdi lang="de">{seat}</bdi> }]),
    ...(website === null
      ? []
      : [
          {
            label: t('show.facts.website'),
            value: (
              <TextLink href={website}>
                <Isolate ltr>{website.replace(/^https?:\/\//u, '')}</Isolate>
              </TextLink>
            ),
          },
        ]),
  ];
}
