import type { JSX } from 'preact';
import { toBerlin } from '../../../../platform/time/berlin.ts';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { paperChannels } from '../../domain/interest-record.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { reviewPaths } from '../review-paths.ts';
import type { PlacesPageProps, ShownOffer } from './places-props.ts';

type Props = Pick<PlacesPageProps, 'language' | 'round' | 'now' | 'typed'> & {
  offer: ShownOffer & { entry: NonNullable<ShownOffer['entry']> };
};

/** Where staff write down what came by post, mail or phone for one offer. */
export function EntryForm({ language, round, now, offer, typed }: Props): JSX.Element {
  const t = reviewTexts.in(language);
  const { interestId, entry } = offer;
  const own = typed?.interestId === interestId ? typed : null;
  const field = (name: string) => ({
    language,
    name: `${name}-${interestId}`,
    error: own?.errors[`${name}-${interestId}`],
  });
  const today = toBerlin(now).date;
  return (
    <Disclosure summary={t(`places.enter.${entry}`, { name: offer.name })} open={own !== null}>
      {entry !== 'answer' && <p>{t(`places.enter.${entry}.line`)}</p>}
      <Form language={language} action={reviewPaths.recordAnswer(language, round.id, interestId)}>
        {entry === 'drop-out' ? (
          <HiddenField name={`response-${interestId}`} value="dropped-out" />
        ) : (
          <ChoiceField
            {...field('response')}
            label={t('places.answer')}
            options={(['accepted', 'declined'] as const).map((value) => ({ value, label: t(`places.word.${value}`) }))}
            value={own?.response ?? ''}
          />
        )}
        <ChoiceField
          {...field('channel')}
          label={t('places.channel')}
          options={paperChannels.map((value) => ({ value, label: t(`places.channel.${value}`) }))}
          value={own?.channel ?? ''}
        />
        <DateField
          {...field('on')}
          label={t('places.received')}
          hint={entry === 'drop-out' ? undefined : t('places.received.hint')}
          value={own?.on ?? ''}
          min={toBerlin(offer.offeredAt).date}
          max={today}
        />
        <TextField
          {...field('reason')}
          label={t('places.reason')}
          value={own?.reason ?? ''}
          optional={entry !== 'drop-out'}
        />
        <Button kind="quiet">{t('places.enter.send')}</Button>
      </Form>
    </Disclosure>
  );
}
