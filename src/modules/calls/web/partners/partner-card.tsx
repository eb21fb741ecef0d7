import type { JSX } from 'preact';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { paperChannels, type Partner, type PartnerState } from '../../domain/interest-record.ts';
import { partnerAnswers } from '../../domain/partner-answer.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import type { PartnersProps } from './props.ts';

const tones: Readonly<Record<PartnerState, ChipState>> = {
  invited: 'go',
  confirmed: 'ok',
  reserved: 'ok',
  declined: 'due',
  withdrawn: 'due',
};

type Props = PartnersProps & { partner: Partner; answered: string | null };

/** One partner: its state in words, what was offered, its reservation, and what can be done. */
export function PartnerCard(props: Props): JSX.Element {
  const { language, partner, answered, contentHash } = props;
  const t = interestTexts.in(language);
  const isOutdated =
    (partner.state === 'confirmed' || partner.state === 'reserved') && partner.seenHash !== contentHash;
  return (
    <Box title={<Isolate>{partner.name}</Isolate>}>
      <p>
        <Chip state={tones[partner.state]}>{t(`partner.state.${partner.state}`)}</Chip>{' '}
        {isOutdated && <Chip state="due">{t('partner.outdated')}</Chip>}
      </p>
      {answered !== null && <p class="small">{answered}</p>}
      {partner.state === 'reserved' && (
        <p dir="auto">{t('partner.reservation', { reservation: partner.reservation })}</p>
      )}
      <p class="small mute">{t('partner.allowance', { allowance: partner.allowance })}</p>
      <CardActions {...props} isOutdated={isOutdated} />
      <RecordAnswer {...props} />
    </Box>
  );
}

function CardActions({
  language,
  handle,
  partner,
  editable,
  isOutdated,
}: Props & { isOutdated: boolean }): JSX.Element {
  const t = interestTexts.in(language);
  const mayAsk = partner.email !== '' && (partner.state === 'invited' || isOutdated);
  const mayRemove = partner.state === 'invited' && editable;
  const sheet = (
    <TextLink href={interestPaths.partnerSheet(language, handle, partner.id)} alone>
      {t('partner.sheet')}
    </TextLink>
  );
  if (!mayAsk && !mayRemove) return <Actions>{sheet}</Actions>;
  return (
    <Form language={language} action={interestPaths.partner(language, handle, partner.id)}>
      <Actions>
        {mayAsk && (
          <Button kind="quiet" name="do" value="again">
            {t('partner.again')}
          </Button>
        )}
        {mayRemove && (
          <Button kind="quiet" name="do" value="remove">
            {t('partner.remove')}
          </Button>
        )}
        {sheet}
      </Actions>
    </Form>
  );
}

function RecordAnswer({ language, handle, partner, today, partnerError }: Props): JSX.Element {
  const t = interestTexts.in(language);
  const typed = partnerError?.partner === partner.id ? partnerError.typed : undefined;
  const field = (name: string): { language: typeof language; name: string } => ({ language, name });
  return (
    <Disclosure summary={t('partner.record.title')} open={typed !== undefined}>
      <Form language={language} action={interestPaths.partner(language, handle, partner.id)} id={`p-${partner.id}`}>
        <ChoiceField
          {...field(`answer-${partner.id}`)}
          label={t('co-sign.answer')}
          options={partnerAnswers.map((answer) => ({ value: answer, label: t(`partner.state.${answer}`) }))}
          value={typed?.answer}
        />
        <TextArea
          {...field(`reservation-${partner.id}`)}
          label={t('co-sign.reservation')}
          value={typed?.reservation}
          optional
          rows={2}
        />
        <TextField
          {...field(`signer-${partner.id}`)}
          label={t('co-sign.signer')}
          hint={t('co-sign.signer.hint')}
          value={typed?.signer}
        />
        <ChoiceField
          {...field(`channel-${partner.id}`)}
          label={t('partner.record.channel')}
          options={paperChannels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
          value={typed?.channel}
        />
        <DateField
          {...field(`on-${partner.id}`)}
          label={t('partner.record.on')}
          value={typed?.on ?? today}
          max={today}
        />
        <Actions>
          <Button kind="quiet" name="do" value="record">
            {t('partner.record.submit')}
          </Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
