import type { JSX } from 'preact';
import { Button } from '../../../../ui/button.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { reviewPaths } from '../review-paths.ts';
import type { SelectionPageProps } from './selection-props.ts';

/** The voluntary step between many bids and the decision; folded away, because few rounds need it. */
export function ShortlistForm({ language, round, ranking, shortlist, fault }: SelectionPageProps): JSX.Element | null {
  if (!shortlist.mayChange) return null;
  const t = reviewTexts.in(language);
  const chosen = ranking.filter(({ isShortlisted }) => isShortlisted).map(({ id }) => id);
  const summary =
    chosen.length === 0
      ? t('shortlist.caption')
      : t('shortlist.caption.some', { count: chosen.length, all: ranking.length });
  return (
    <Disclosure summary={summary} open={fault !== null}>
      <p>{t('shortlist.line')}</p>
      <Form language={language} action={reviewPaths.shortlist(language, round.id)}>
        <HiddenField name="revision" value={shortlist.revision} />
        <HiddenField name="seen" value={chosen.join(' ')} />
        <ChecksField
          language={language}
          name="shortlist"
          label={t('shortlist.field')}
          hint={t('shortlist.field.hint')}
          values={chosen}
          options={ranking.map(({ id, name, rank }) => ({
            value: id,
            label: t('decision.bidder', { rank, name }),
          }))}
          optional
        />
        <p>
          <Button kind="quiet">{t('shortlist.save')}</Button>
        </p>
      </Form>
    </Disclosure>
  );
}
