import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { languages, type Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CheckField } from '../../../../ui/check-field.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';

export type ShownHolder = {
  personId: string;
  name: string;
  expiresAt: Instant | null;
  isOver: boolean;
  contactName: string | null;
};

export type CardsPageProps = {
  language: Language;
  holders: readonly ShownHolder[];
  organisations: readonly { id: string; name: string }[];
  typed: { organisation: string; name: string; language: string; until: string; isContact: boolean };
  errors: FieldErrors;
  days: { first: string; last: string };
};

/** Everybody with a card, and a form for one more. */
export function CardsPage(props: CardsPageProps): JSX.Element {
  const { language, holders, errors } = props;
  const t = wayTexts.in(language);
  return (
    <>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>{t('cards.title')}</h1>
      <Lead>{t('cards.lead')}</Lead>
      {holders.length > 0 && (
        <DataTable
          caption={t('cards.title')}
          captionHidden
          rows={holders}
          columns={[
            {
              label: t('cards.name'),
              heads: true,
              cell: (holder) => linkTo(holder, language),
            },
            { label: t('cards.state'), cell: (holder) => cardState(holder, language) },
            { label: t('cards.contact'), cell: ({ contactName }) => contactName ?? t('cards.contact.none') },
          ]}
        />
      )}
      <Box title={t('cards.new')}>
        <NewCard {...props} />
      </Box>
    </>
  );
}

const linkTo = ({ personId, name }: ShownHolder, language: Language): JSX.Element => (
  <a href={accountPaths.card(language, personId)}>
    <Isolate>{name}</Isolate>
  </a>
);

function NewCard({ language, organisations, typed, errors, days }: CardsPageProps): JSX.Element {
  const t = wayTexts.in(language);
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form language={language} action={accountPaths.cards(language)}>
      {options.length === 1 ? (
        <input type="hidden" name="organisation" value={options[0]?.value} />
      ) : (
        <SelectField
          language={language}
          name="organisation"
          label={t('cards.organisation')}
          value={typed.organisation}
          options={options}
          error={errors['organisation']}
        />
      )}
      <TextField
        language={language}
        name="name"
        label={t('cards.name')}
        hint={t('cards.name.hint')}
        value={typed.name}
        autocomplete="off"
        error={errors['name']}
      />
      <SelectField
        language={language}
        name="language"
        label={t('cards.language')}
        hint={t('cards.language.hint')}
        value={typed.language}
        options={languages.map(({ tag, autonym }) => ({ value: tag, label: autonym }))}
        error={errors['language']}
      />
      <DateField
        language={language}
        name="until"
        label={t('cards.until')}
        value={typed.until}
        min={days.first}
        max={days.last}
        error={errors['until']}
      />
      <CheckField
        language={language}
        name="contact"
        label={t('cards.contact.me')}
        hint={t('cards.contact.hint')}
        checked={typed.isContact}
        optional
      />
      <Actions>
        <Button>{t('cards.submit')}</Button>
      </Actions>
    </Form>
  );
}

/** "gilt bis ...", "abgelaufen" or "gesperrt". */
export function cardState(
  { expiresAt, isOver }: Pick<ShownHolder, 'expiresAt' | 'isOver'>,
  language: Language,
): string {
  const t = wayTexts.in(language);
  if (expiresAt === null) return t('cards.state.withdrawn');
  return isOver ? t('cards.state.over') : t('cards.state.until', { until: formatsIn(language).deadline(expiresAt) });
}
