import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CheckField } from '../../../../ui/check-field.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Facts } from '../../../../ui/facts.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { RegisterDiff } from '../../domain/compare-register.ts';
import type { PreviewedMove } from '../../domain/preview-moves.ts';
import type { Proposal } from '../../domain/propose-successors.ts';
import { registerLevels, type RegisterCounts } from '../../domain/register-unit.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { organisationPaths } from '../paths.ts';
import { ChangeLists } from './change-lists.tsx';
import { Moves } from './moves.tsx';
import { proposalSentence } from './proposal-sentence.ts';

/** What a register file would change. */
export type RegisterPreview = {
  kind: 'gv100ad' | 'csv';
  /** ISO date the file tells, or null. */
  date: string | null;
  units: RegisterCounts;
  diff: RegisterDiff;
  proposals: readonly Proposal[];
  /** Organisations it concerns. */
  moves: readonly PreviewedMove[];
  /** So many known units are missing that a person must confirm it. */
  losesTooMany: boolean;
};

export type PreviewPageProps = {
  language: Language;
  id: string;
  fileName: string;
  /** Null for a table of postal codes, of which `pairs` is the number. */
  preview: RegisterPreview | null;
  pairs?: number | undefined;
  values: { date: string; confirmed: readonly string[]; acceptsLoss: boolean };
  errors: Readonly<Record<string, string>>;
};

/** Shows what would change and asks for what only a person knows; nothing has happened yet. */
export function PreviewPage({
  language,
  id,
  fileName,
  preview,
  pairs = 0,
  values,
  errors,
}: PreviewPageProps): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <>
      <Breadcrumb
        language={language}
        trail={[{ href: organisationPaths.register(language), label: t('register.title') }]}
      />
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([name, message]) => (name === 'form' ? { message } : { name, message }))}
      />
      <h1>{t('register.preview.title')}</h1>
      <Lead>{fileName}</Lead>
      {preview === null ? (
        <p>{t('register.preview.postal', { pairs })}</p>
      ) : (
        <Summary language={language} preview={preview} />
      )}
      <Form language={language} action={organisationPaths.registerPreview(language, id)}>
        {preview !== null && <Questions language={language} preview={preview} values={values} errors={errors} />}
        <Actions>
          <Button name="deed" value="import">
            {t('register.preview.submit')}
          </Button>
          <Button kind="quiet" name="deed" value="discard">
            {t('register.preview.discard')}
          </Button>
        </Actions>
      </Form>
      {preview !== null && <ChangeLists language={language} diff={preview.diff} />}
    </>
  );
}

function Summary({ language, preview }: { language: Language; preview: RegisterPreview }): JSX.Element {
  const t = organisationTexts.in(language);
  const { number, shortDate, list } = formatsIn(language);
  const { diff, units, date } = preview;
  const isFirst = diff.same + diff.changed.length + diff.renamed.length + diff.gone.length === 0;
  const isNothing = diff.added.length + diff.changed.length + diff.renamed.length + diff.gone.length === 0;
  const counted = registerLevels
    .filter((level) => units[level] > 0)
    .map((level) => t(`register.count.${level}`, { count: units[level] }));
  return (
    <>
      {date !== null && <p>{t('register.preview.date.from-file', { date: shortDate(fromBerlin(date)) })}</p>}
      <p>
        {t('register.preview.units')}
        {': '}
        {list(counted)}
      </p>
      {isFirst && (
        <Notice language={language} kind="info">
          {t('register.preview.first')}
        </Notice>
      )}
      {isNothing && (
        <Notice language={language} kind="info">
          {t('register.preview.nothing')}
        </Notice>
      )}
      <Facts
        facts={[
          { label: t('register.preview.added'), value: number(diff.added.length) },
          { label: t('register.preview.renamed'), value: number(diff.renamed.length) },
          { label: t('register.preview.changed'), value: number(diff.changed.length) },
          { label: t('register.preview.gone'), value: number(diff.gone.length) },
          { label: t('register.preview.same'), value: number(diff.same) },
        ]}
      />
    </>
  );
}

type QuestionsProps = Pick<PreviewPageProps, 'language' | 'values' | 'errors'> & { preview: RegisterPreview };

/** What the file can't tell: its date, whether the missing units are gone, what became of them. */
function Questions({ language, preview, values, errors }: QuestionsProps): JSX.Element {
  const t = organisationTexts.in(language);
  const { percent } = formatsIn(language);
  const { date, diff, losesTooMany, proposals, moves } = preview;
  return (
    <>
      {proposals.length > 0 && (
        <>
          <h2>{t('register.proposals.title')}</h2>
          <p>{t('register.proposals.lead')}</p>
          <ChecksField
            language={language}
            name="proposal"
            label={t('register.proposals.choose')}
            optional
            options={proposals.map((proposal) => ({
              value: proposal.id,
              label: proposalSentence(proposal, language),
              hint:
                proposal.populationGap < 0.005
                  ? t('register.proposal.fits')
                  : t('register.proposal.fit', { gap: percent(proposal.populationGap) }),
            }))}
            values={values.confirmed}
          />
        </>
      )}
      {moves.length > 0 && <Moves language={language} moves={moves} />}
      {date === null && (
        <DateField
          language={language}
          name="date"
          label={t('register.preview.date')}
          hint={t('register.preview.date.hint')}
          value={values.date}
          error={errors['date']}
        />
      )}
      {losesTooMany && (
        <>
          <Notice language={language} kind="warn">
            {t('register.preview.loss', { count: diff.gone.length })}
          </Notice>
          <CheckField
            language={language}
            name="loss"
            label={t('register.preview.loss.confirm')}
            checked={values.acceptsLoss}
            error={errors['loss']}
          />
        </>
      )}
    </>
  );
}

/** Says that a file waits no longer. */
export function GonePage({ language }: { language: Language }): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <Narrow>
      <h1>{t('register.gone.title')}</h1>
      <Lead>{t('register.gone.body')}</Lead>
      <Actions>
        <LinkButton href={organisationPaths.register(language)}>{t('register.title')}</LinkButton>
      </Actions>
    </Narrow>
  );
}
