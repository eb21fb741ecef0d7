import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CheckField } from '../../../../ui/check-field.tsx';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { FileField } from '../../../../ui/file-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { SignOffStanding } from '../../domain/interest-obstacles.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { InterestCrumbs, InterestSections } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';

export type TypedSignOff = {
  way: 'link' | 'paper';
  name: string;
  functionTitle: string;
  email: string;
  signedOn: string;
  ticked: boolean;
};

export type SignOffField = 'name' | 'function' | 'email' | 'on' | 'tick' | 'scan';

export type SignOffProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  standing: SignOffStanding;
  today: string;
  editable: boolean;
  typed?: TypedSignOff | undefined;
  error?: { field: SignOffField; message: string } | undefined;
};

const tones: Readonly<Record<SignOffStanding, ChipState>> = {
  missing: 'neutral',
  asked: 'go',
  refused: 'due',
  outdated: 'due',
  given: 'ok',
};

/** How the head's release stands, and the two ways to get it: by link or on paper. */
export function SignOffPage(props: SignOffProps): JSX.Element {
  const { language, record, handle, error, typed, editable } = props;
  const t = interestTexts.in(language);
  return (
    <TwoColumns asideFirst aside={<InterestSections language={language} record={record} handle={handle} />}>
      <InterestCrumbs language={language} handle={handle} />
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: `${typed?.way ?? 'link'}-${error.field}`, message: error.message }]}
      />
      <h1>{t('sign-off.title')}</h1>
      <Lead>{t('sign-off.lead')}</Lead>
      <Standing {...props} />
      {editable &&
        (props.standing === 'given' ? (
          <Disclosure summary={t('sign-off.again')} open={typed !== undefined}>
            <Ways {...props} />
          </Disclosure>
        ) : (
          <Ways {...props} />
        ))}
    </TwoColumns>
  );
}

const Ways = (props: SignOffProps): JSX.Element => (
  <>
    <ByLink {...props} />
    <OnPaper {...props} />
  </>
);

/** How it stands, who answered and when. */
function Standing({ language, record, standing }: SignOffProps): JSX.Element {
  const t = interestTexts.in(language);
  const { signOff } = record;
  return (
    <>
      {record.content.rules.signOff === 'wished' && <p>{t('sign-off.wished')}</p>}
      <p>
        <Chip state={tones[standing]}>{t(`sign-off.standing.${standing}`, { name: signOff?.name ?? '' })}</Chip>
      </p>
      {signOff !== null && signOff.answeredAt !== null && (
        <p>
          {t(standing === 'outdated' ? 'sign-off.given.line' : 'sign-off.answered.line', {
            name: signOff.name,
            function: signOff.functionTitle,
            date: formatsIn(language).date(signOff.answeredAt),
          })}
        </p>
      )}
      {signOff !== null && signOff.note !== '' && <p dir="auto">{t('sign-off.note', { note: signOff.note })}</p>}
    </>
  );
}

function ByLink(props: SignOffProps): JSX.Element {
  const { language, handle } = props;
  const t = interestTexts.in(language);
  return (
    <Box title={t('sign-off.link.title')}>
      <p>{t('sign-off.link.text')}</p>
      <Form language={language} action={interestPaths.signOff(language, handle)}>
        <HiddenField name="way" value="link" />
        <Person {...props} way="link" />
        <EmailField
          language={language}
          name="link-email"
          label={t('sign-off.email')}
          value={props.typed?.way === 'link' ? props.typed.email : props.record.signOff?.email}
          error={errorOf(props, { way: 'link', field: 'email' })}
          other
        />
        <Actions>
          <Button>{t('sign-off.link.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}

function OnPaper(props: SignOffProps): JSX.Element {
  const { language, handle, today, typed } = props;
  const t = interestTexts.in(language);
  const own = typed?.way === 'paper' ? typed : undefined;
  return (
    <Box title={t('sign-off.paper.title')}>
      <p>{t('sign-off.paper.text')}</p>
      <Actions>
        <TextLink href={interestPaths.printSignOff(language, handle)} alone>
          {t('sign-off.paper.print')}
        </TextLink>
        <TextLink href={interestPaths.signOffPdf(language, handle)} alone>
          {t('sign-off.paper.pdf')}
        </TextLink>
      </Actions>
      <Form language={language} action={interestPaths.signOff(language, handle)} multipart>
        <HiddenField name="way" value="paper" />
        <CheckField
          language={language}
          name="paper-tick"
          label={t('sign-off.paper.tick')}
          checked={own?.ticked}
          error={errorOf(props, { way: 'paper', field: 'tick' })}
        />
        <Person {...props} way="paper" />
        <DateField
          language={language}
          name="paper-on"
          label={t('sign-off.paper.on')}
          value={own?.signedOn ?? today}
          max={today}
          error={errorOf(props, { way: 'paper', field: 'on' })}
        />
        <FileField
          language={language}
          name="paper-scan"
          label={t('sign-off.paper.scan')}
          accept=".pdf,.jpg,.jpeg,.png"
          types="PDF, JPG, PNG"
          size="10 MB"
          error={errorOf(props, { way: 'paper', field: 'scan' })}
          optional
        />
        <Actions>
          <Button kind="quiet">{t('sign-off.paper.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}

/** Name and function of the head; what was given before stands there already. */
function Person(props: SignOffProps & { way: 'link' | 'paper' }): JSX.Element {
  const { language, way, typed, record } = props;
  const t = interestTexts.in(language);
  const known = typed?.way === way ? typed : record.signOff;
  return (
    <>
      <TextField
        language={language}
        name={`${way}-name`}
        label={t('sign-off.name')}
        value={known?.name}
        error={errorOf(props, { way, field: 'name' })}
      />
      <TextField
        language={language}
        name={`${way}-function`}
        label={t('sign-off.function')}
        hint={t('sign-off.function.hint')}
        value={known?.functionTitle}
        error={errorOf(props, { way, field: 'function' })}
      />
    </>
  );
}

const errorOf = (
  { typed, error }: SignOffProps,
  { way, field }: { way: 'link' | 'paper'; field: SignOffField },
): string | undefined => (typed?.way === way && error?.field === field ? error.message : undefined);
