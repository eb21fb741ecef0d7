import type { JSX } from 'preact';
import { mandateLevels } from '../../../../platform/actions/actor.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { mandateTexts } from '../../texts/mandate-texts.ts';

export type TypedTerms = { email: string; until: string; level: string };
/** What is wrong, by field; `form` is what no field can mend. */
export type TermErrors = Partial<
  Record<'email' | 'until' | 'level' | 'form' | 'giver' | 'channel' | 'received', string>
>;

/** The three fields: who, until when, how far. */
export function TermsFields(props: {
  language: Language;
  typed: TypedTerms;
  errors: TermErrors;
  today: string;
}): JSX.Element {
  const { language, typed, errors, today } = props;
  const t = mandateTexts.in(language);
  return (
    <>
      <EmailField
        language={language}
        name="email"
        label={t('give.email')}
        hint={t('give.email.hint')}
        value={typed.email}
        error={errors.email}
        other
        optional
      />
      <DateField
        language={language}
        name="until"
        label={t('give.until')}
        hint={t('give.until.hint')}
        value={typed.until}
        error={errors.until}
        min={today}
      />
      <ChoiceField
        language={language}
        name="level"
        label={t('give.level')}
        error={errors.level}
        value={typed.level}
        options={mandateLevels.map((level) => ({
          value: level,
          label: t(`level.${level}`),
          hint: t(`level.${level}.hint`),
        }))}
      />
    </>
  );
}
