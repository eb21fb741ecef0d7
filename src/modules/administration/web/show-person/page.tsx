/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Facts } from '../../../../ui/facts.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';

/** A role somebody holds. */
export type RoleRow = {
  membershipId: string;
  organisationId: string;
  organisationName: string;
  organisationHref: string;
  role: string;
  since: Instant;
};

export type PersonPageProps = {
  language: Language;
  person: {
    id: string;
    name: string;
    email: string;
    language: Language;
    createdAt: Instant;
    sessions: number;
    seenAt: Instant | null;
    hasFactor: boolean;
  };
  roles: readonly RoleRow[];
  /** Role and organisation in one choice; null for who only looks. */
  choices: readonly { value: string; label: string }[] | null;
  chosen?: string;
  /** Where the second factor is reset; null for who only looks, and on the own page. */
  resetHref: string | null;
  organisationsHref: string;
  errors?: Readonly<Record<string, string>>;
  done?: 'given' | 'ended' | undefined;
};

/** A person: how they sign in and what they are where. */
export function PersonPage(props: PersonPageProps): JSX.Element {
  const { language, person, roles, errors = {}, done } = props;
  const t = administrationTexts.in(language);
  return (
    <AdminFrame
      language={language}
      title={<Isolate>{person.name || person.email || t('people.unnamed')}</Isolate>}
      trail={[{ href: administrationPaths.people(language), label: t('people.title') }]}
      errors={Object.entries(errors).map(([name, message]) => ({ ...(name === 'form' ? {} : { name }), message }))}
      done={done === undefined ? undefined : t(`person.done.${done}`)}
    >
      <PersonFacts language={language} person={person} />
      {props.resetHref !== null && (
        <p>
          <TextLink href={props.resetHref} alone>
            {t('person.reset')}
          </TextLink>
        </p>
      )}
      <section class="section">
        <h2>{t('person.roles')}</h2>
        {roles.length === 0 ? <p class="mute">{t('person.no-roles')}</p> : <Roles {...props} />}
      </section>
      {props.choices !== null && <GiveRole {...props} choices={props.choices} />}
    </AdminFrame>
  );
}

function PersonFacts({ language, person }: Pick<PersonPageProps, 'language' | 'person'>): JSX.Element {
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  return (
    <Facts
      facts={[
        {
          label: t('people.email'),
          value: person.email === '' ? t('person.no-email') : <Isolate ltr>{person.email}</Isolate>,
        },
        { label: t('person.language'), value: languageFacts(person.language).autonym },
        { label: t('person.since'), value: formats.date(person.createdAt) },
        { label: t('people.sessions'), value: String(person.sessions) },
        { label: t('people.seen'), value: person.seenAt === null ? t('person.never') : formats.date(person.seenAt) },
        { label: t('people.factor'), value: t(person.hasFactor ? 'people.factor.yes' : 'people.factor.no') },
      ]}
    />
  );
}

function Roles({ language, person, roles, choices }: PersonPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  const end = ({ membershipId, organisationId, role, organisationName }: RoleRow): JSX.Element => (
    <Form language={language} action={administrationPaths.endRole(language, person.id)}>
      <HiddenField name="membership" value={membershipId} />
      <HiddenField name="organisation" value={organisationId} />
      <Button kind="quiet">
        {t('person.end')}
        <span class="hidden">: {t('person.role-at', { role, organisation: organisationName })}</span>
      </Button>
    </Form>
  );
  return (
    <DataTable
      caption={t('person.roles')}
      captionHidden
      columns={[
        { label: t('person.role'), heads: true, cell: ({ role }) => role },
        {
          label: t('person.organisation'),
          cell: ({ organisationHref, organisationName }) => (
            <TextLink href={organisationHref}>
              <Isolate>{organisationName}</Isolate>
            </TextLink>
          ),
        },
        { label: t('person.role-since'), cell: ({ since }) => formats.shortDate(since) },
        ...(choices === null ? [] : [{ label: t('person.end'), cell: end }]),
      ]}
      rows={roles}
    />
  );
}

function GiveRole(props: PersonPageProps & { choices: readonly { value: string; label: string }[] }): JSX.Element {
  const { language, person, choices, chosen, errors = {}, organisationsHref } = props;
  const t = administrationTexts.in(language);
  return (
    <Box title={t('person.give')}>
      <p>{t.rich('person.give.line', { link: (words) => <TextLink href={organisationsHref}>{words}</TextLink> })}</p>
      {person.email === '' ? (
        <p class="mute">{t('person.give.no-email')}</p>
      ) : (
        <Form language={language} action={administrationPaths.person(language, person.id)}>
          <SelectField
            language={language}
            name="role"
            label={t('person.give.role')}
            hint={t('person.give.hint')}
            options={choices}
            value={chosen ?? ''}
            error={errors['role']}
          />
          <Actions>
            <Button>{t('person.give.submit')}</Button>
          </Actions>
        </Form>
      )}
    </Box>
  );
}
