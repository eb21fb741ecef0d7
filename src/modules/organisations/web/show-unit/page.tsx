import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { memberPaths } from '../member-paths.ts';
import { OrganisationCrumbs, type Place } from '../organisation-crumbs.tsx';
import { PersonName } from '../person-name.tsx';
import { summaryOf } from '../summary-of.ts';
import { PartOfField, type UnitChoice } from '../unit-field.tsx';

export type ShowUnitPageProps = {
  language: Language;
  place: Place;
  unit: { id: string; name: string };
  /** Who is in it, by name and role. */
  people: readonly { name: string; role: string }[];
  /** Other units belong to it. */
  hasUnitsBelow: boolean;
  /** Units it may be put below. */
  above: readonly UnitChoice[];
  typed: { name: string; partOf: string };
  errors: FieldErrors;
};

/** A unit: who is in it, its name, its place, and its end. */
export function ShowUnitPage(props: ShowUnitPageProps): JSX.Element {
  const { language, place, unit, people, errors } = props;
  const t = memberTexts.in(language);
  return (
    <>
      <OrganisationCrumbs language={language} place={place} />
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>
        <Isolate>{unit.name}</Isolate>
      </h1>
      <section class="section">
        <h2>{t('unit.people')}</h2>
        {people.length === 0 ? (
          <p class="mute">{t('unit.people.empty')}</p>
        ) : (
          <ul>
            {people.map(({ name, role }) => (
              <li>
                <PersonName name={name} /> <span class="small mute">{role}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Rename {...props} />
      <Move {...props} />
      <Remove {...props} />
    </>
  );
}

function Rename({ language, place, unit, typed, errors }: ShowUnitPageProps): JSX.Element {
  const t = memberTexts.in(language);
  return (
    <Box title={t('unit.rename.title')}>
      <Form language={language} action={memberPaths.renameUnit(language, place.id, unit.id)}>
        <TextField
          language={language}
          name="name"
          label={t('unit.name')}
          value={typed.name}
          error={errors['name']}
          autocomplete="off"
        />
        <Actions>
          <Button>{t('unit.rename.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}

function Move({ language, place, unit, above, typed, errors }: ShowUnitPageProps): JSX.Element | null {
  const t = memberTexts.in(language);
  if (above.length === 0) return null;
  return (
    <Box title={t('unit.move.title')}>
      <Form language={language} action={memberPaths.moveUnit(language, place.id, unit.id)}>
        <p>{t('unit.move.body')}</p>
        <PartOfField language={language} units={above} value={typed.partOf} error={errors['part']} />
        <Actions>
          <Button kind="quiet">{t('unit.move.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}

function Remove({ language, place, unit, people, hasUnitsBelow }: ShowUnitPageProps): JSX.Element {
  const t = memberTexts.in(language);
  return (
    <Box title={t('unit.remove.title')}>
      <Form language={language} action={memberPaths.removeUnit(language, place.id, unit.id)}>
        <p>
          {t('unit.remove.body', { count: people.length })}
          {hasUnitsBelow && ` ${t('unit.remove.above')}`}
        </p>
        <Actions>
          <Button kind="danger">{t('unit.remove.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}
