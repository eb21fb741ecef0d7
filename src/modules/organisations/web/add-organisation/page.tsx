import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { OrganisationKind } from '../../domain/organisation-kind.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { memberPaths } from '../member-paths.ts';
import { OrganisationFields } from '../organisation-fields.tsx';
import { summaryOf } from '../summary-of.ts';

/** What was typed. `place`: a chosen entry of the register, or `none` of those found. */
export type TypedOrganisation = { kind: string; name: string; seat: string; website: string; place: string };

/** An entry of the register that may be meant. */
export type PlaceChoice = { id: string; label: string; detail: string };

export type AddOrganisationPageProps = {
  language: Language;
  /** Kinds the reader may add. */
  kinds: readonly OrganisationKind[];
  typed: TypedOrganisation;
  /** Found for the name that was typed; null before a municipality was looked for. */
  places: readonly PlaceChoice[] | null;
  /** The organisation that is there already. */
  knownId?: string | undefined;
  errors: FieldErrors;
};

/** Asks what kind of organisation comes and what it is called; for a municipality, which one of the register. */
export function AddOrganisationPage(props: AddOrganisationPageProps): JSX.Element {
  const { language, kinds, typed, places, knownId, errors } = props;
  const t = memberTexts.in(language);
  return (
    <>
      <Breadcrumb language={language} trail={[{ href: memberPaths.list(language), label: t('nav.all') }]} />
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t('add.title')}</h1>
      <Lead>{t('add.lead')}</Lead>
      {knownId !== undefined && (
        <p>
          <TextLink href={memberPaths.show(language, knownId)} alone>
            {t('add.error.known')}
          </TextLink>
        </p>
      )}
      <Form language={language} action={memberPaths.add(language)}>
        <ChoiceField
          language={language}
          name="kind"
          label={t('add.kind')}
          value={typed.kind}
          error={errors['kind']}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`), hint: hintOf(kind, language) }))}
        />
        <OrganisationFields language={language} typed={typed} errors={errors} name="offered">
          {places !== null && places.length > 0 && <Places {...props} places={places} />}
        </OrganisationFields>
        <Actions>
          <Button>{t('add.submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}

function Places({
  language,
  typed,
  places,
  errors,
}: AddOrganisationPageProps & { places: readonly PlaceChoice[] }): JSX.Element {
  const t = memberTexts.in(language);
  const found = places.map(({ id, label, detail }) => ({
    value: id,
    label: <bdi lang="de">{label}</bdi>,
    hint: <bdi lang="de">{detail}</bdi>,
  }));
  return (
    <>
      <HiddenField name="searched" value={typed.name} />
      <ChoiceField
        language={language}
        name="place"
        label={t('add.place')}
        hint={t('add.place.hint')}
        value={typed.place}
        error={errors['place']}
        options={[...found, { value: 'none', label: t('add.place.none', { name: typed.name }) }]}
      />
    </>
  );
}

function hintOf(kind: OrganisationKind, language: Language): string | undefined {
  const t = memberTexts.in(language);
  if (kind === 'municipality') return t('add.kind.municipality.hint');
  return kind === 'agency' ? t('add.kind.agency.hint') : undefined;
}
