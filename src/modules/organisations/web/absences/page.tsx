import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { standingPaths, type StandingDeed } from '../standing-paths.ts';
import { summaryOf } from '../summary-of.ts';

/** Who is away and who acts meanwhile. */
export type ShownAbsence = {
  id: string;
  organisation: string;
  absent: string;
  deputy: string;
  fromAt: Instant;
  untilAt: Instant;
  /** The reader is away and may take it back. */
  isOwn: boolean;
};

export type TypedAbsence = { deputy: string; from: string; until: string; mail: string };

export type AbsencesPageProps = {
  language: Language;
  absences: readonly ShownAbsence[];
  /** Colleagues who could act, by organisation; empty for who has nothing to be deputised in or is alone. */
  colleagues: readonly { value: string; name: string; organisation: string }[];
  typed: TypedAbsence;
  errors: FieldErrors;
  done?: StandingDeed | undefined;
};

/** When the reader and colleagues are away, who acts meanwhile, and the form to say so. */
export function AbsencesPage({ language, absences, colleagues, typed, errors, done }: AbsencesPageProps): JSX.Element {
  const t = standingTexts.in(language);
  return (
    <>
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t('absence.title')}</h1>
      <Lead>{t('absence.lead')}</Lead>
      {done !== undefined && <Notice language={language} kind="success" title={t(`done.${done}`)} />}
      {absences.length > 0 && (
        <section class="section">
          <h2>{t('absence.list')}</h2>
          {absences.map((absence) => (
            <Absence language={language} absence={absence} />
          ))}
        </section>
      )}
      {colleagues.length === 0 ? (
        <p>{t('absence.nobody')}</p>
      ) : (
        <SayForm language={language} colleagues={colleagues} typed={typed} errors={errors} />
      )}
    </>
  );
}

function Absence({ language, absence }: { language: Language; absence: ShownAbsence }): JSX.Element {
  const t = standingTexts.in(language);
  const formats = formatsIn(language);
  const { id, organisation, absent, deputy, fromAt, untilAt, isOwn } = absence;
  return (
    <Box title={t('absence.who', { absent, deputy })}>
      <p>
        <Isolate>{organisation}</Isolate>
        <br />
        {t('absence.when', { from: formats.date(fromAt), until: formats.deadline(untilAt) })}
      </p>
      {isOwn && (
        <Form language={language} action={standingPaths.endAbsence(language, id)}>
          <Actions>
            <Button kind="quiet">{t('absence.end')}</Button>
          </Actions>
        </Form>
      )}
    </Box>
  );
}

type SayFormProps = Pick<AbsencesPageProps, 'language' | 'colleagues' | 'typed' | 'errors'>;

function SayForm({ language, colleagues, typed, errors }: SayFormProps): JSX.Element {
  const t = standingTexts.in(language);
  return (
    <section class="section">
      <h2>{t('absence.say')}</h2>
      <Form language={language} action={standingPaths.absences(language)}>
        <DateField
          language={language}
          name="from"
          label={t('absence.from')}
          value={typed.from}
          error={errors['from']}
        />
        <DateField
          language={language}
          name="until"
          label={t('absence.until')}
          value={typed.until}
          error={errors['until']}
        />
        <SelectField
          language={language}
          name="deputy"
          label={t('absence.deputy')}
          hint={t('absence.deputy.hint')}
          value={typed.deputy}
          error={errors['deputy']}
          options={colleagues.map(({ value, name, organisation }) => ({
            value,
            label: t('absence.option', { name, organisation }),
          }))}
        />
        <ChoiceField
          language={language}
          name="mail"
          label={t('absence.mail')}
          value={typed.mail}
          options={(['both', 'deputy'] as const).map((value) => ({ value, label: t(`absence.mail.${value}`) }))}
        />
        <Actions>
          <Button>{t('absence.submit')}</Button>
        </Actions>
      </Form>
    </section>
  );
}
