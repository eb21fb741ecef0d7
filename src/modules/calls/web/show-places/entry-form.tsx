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
import type { PlacesPageProps, ShownOffer, TypedEntry } from './places-props.ts';

type Props = Pick<PlacesPageProps, 'language' | 'round' | 'now' | 'typed'> & {
  offer: ShownOffer & { entry: NonNullable<ShownOffer['entry']> };
};

/** Where staff write down what came by post, mail or phone for one offer. */
export function EntryForm(props: Props): JSX.Element {
  const { language, round, offer, typed } = props;
  const t = reviewTexts.in(language);
  const { interestId, entry } = offer;
  return (
    <Disclosure summary={t(`places.enter.${entry}`, { name: offer.name })} open={typed?.interestId === interestId}>
      {entry !== 'answer' && <p>{t(`places.enter.${entry}.line`)}</p>}
      <Form language={language} action={reviewPaths.recordAnswer(language, round.id, interestId)}>
        <Fields {...props} own={typed?.interestId === interestId ? typed : untouched} />
        <Button kind="quiet">{t('places.enter.send')}</Button>
      </Form>
    </Disclosure>
  );
}

const untouched: TypedEntry = { interestId: '', response: '', channel: '', on: '', reason: '', errors: {} };

function Fields({ language, now, offer, own }: Props & { own: TypedEntry }): JSX.Element {
  const t = reviewTexts.in(language);
  const givesBack = offer.entry === 'drop-out';
  const field = (name: 'response' | 'channel' | 'on' | 'reason') => {
    const full = `${name}-${offer.interestId}`;
    return { language, name: full, value: own[name], error: own.errors[full] };
  };
  return (
    <>
      {givesBack ? (
        <HiddenField name={`response-${offer.interestId}`} value="dropped-out" />
      ) : (
        <ChoiceField
          {...field('response')}
          label={t('places.answer')}
          options={(['accepted', 'declined'] as const).map((value) => ({ value, label: t(`places.word.${value}`) }))}
        />
      )}
      <ChoiceField
        {...field('channel')}
        label={t('places.channel')}
        options={paperChannels.map((value) => ({ value, label: t(`places.channel.${value}`) }))}
      />
      <DateField
        {...field('on')}
        label={t('places.received')}
        hint={givesBack ? undefined : t('places.received.hint')}
        min={toBerlin(offer.offeredAt).date}
        max={toBerlin(now).date}
      />
      <TextField {...field('reason')} label={t('places.reason')} optional={!givesBack} />
    </>
  );
}
