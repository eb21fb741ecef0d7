import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { leanings } from '../../domain/first-view.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { PanelCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

/** The first view as it stands in the form. `lines` by interest. */
export type FirstViewValues = {
  heldOn: string;
  tookPart: readonly string[];
  lines: Readonly<Record<string, { leaning: string; sentence: string }>>;
};

export type FirstViewPageProps = {
  language: Language;
  round: RoundOf;
  /** The version that is changed, 0 for the first. */
  version: number;
  bidders: readonly { id: string; name: string; facts: string }[];
  voters: readonly { personId: string; name: string }[];
  values: FirstViewValues;
  errors: FieldErrors;
};

/** The panel says what it leans to, bid by bid, before anything is calculated. */
export function FirstViewPage(props: FirstViewPageProps): JSX.Element {
  const { language, round, version, bidders, voters, values, errors } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <PanelCrumbs
        language={language}
        round={round}
        under={{ href: reviewPaths.selection(language, round.id), label: t('reviews.selection') }}
      />
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([name, message]) => ({ ...(name === 'form' ? {} : { name }), message }))}
      />
      <h1>{t('first.title')}</h1>
      <Lead>{t('first.lead')}</Lead>
      <Form language={language} action={reviewPaths.firstView(language, round.id)}>
        <HiddenField name="version" value={version} />
        {bidders.map((bidder) => (
          <Bidder {...props} bidder={bidder} />
        ))}
        <DateField
          language={language}
          name="heldOn"
          label={t('first.held-on')}
          value={values.heldOn}
          error={errors['heldOn']}
        />
        <ChecksField
          language={language}
          name="tookPart"
          label={t('first.took-part')}
          hint={t('first.took-part.hint')}
          values={values.tookPart}
          options={voters.map(({ personId, name }) => ({ value: personId, label: <Isolate>{name}</Isolate> }))}
          error={errors['tookPart']}
        />
        <Actions>
          <Button>{t('first.save')}</Button>
        </Actions>
      </Form>
    </>
  );
}

type BidderProps = FirstViewPageProps & { bidder: FirstViewPageProps['bidders'][number] };

function Bidder({ language, bidder, values, errors }: BidderProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { id, name, facts } = bidder;
  const line = values.lines[id];
  return (
    <section class="section">
      <ChoiceField
        language={language}
        name={`leaning-${id}`}
        label={<Isolate>{name}</Isolate>}
        hint={facts}
        value={line?.leaning}
        options={leanings.map((leaning) => ({ value: leaning, label: t(`first.leaning.${leaning}`) }))}
        error={errors[`leaning-${id}`]}
      />
      <TextField
        language={language}
        name={`sentence-${id}`}
        label={t('first.sentence', { name })}
        value={line?.sentence}
        optional
        error={errors[`sentence-${id}`]}
      />
    </section>
  );
}
