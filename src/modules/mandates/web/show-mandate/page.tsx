import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { QrCode } from '../../../../ui/qr-code.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { postChoices, type Mandate, type MandateState } from '../../domain/mandate.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { AcceptForm, type AcceptFormProps } from '../accept-mandate/accept-form.tsx';
import { MandateFacts, type ShownMatter } from '../mandate-facts.tsx';
import { mandatePaths } from '../paths.ts';

/** What somebody has just done; the page says so once. */
export const mandateNotices = ['given', 'sent', 'accepted', 'post', 'ended'] as const;

export type ShowPageProps = {
  language: Language;
  mandate: Mandate;
  state: MandateState;
  matter: ShownMatter;
  /** As whom the reader could end it. */
  endsAs: 'giver' | 'helper' | 'agency' | null;
  mayChoosePost: boolean;
  /** How the code is passed on, while nobody has accepted. */
  offer: { link: string; code: string; address: string } | null;
  /** For who was asked at their own address. */
  accept: Omit<AcceptFormProps, 'language'> | null;
  done: (typeof mandateNotices)[number] | null;
  errors: { reason?: string; post?: string };
};

/** One Vollmacht: its terms, how it is passed on, who gets the mail, and taking it back. */
export function ShowPage(props: ShowPageProps): JSX.Element {
  const { language, mandate, state, accept, done, errors } = props;
  const t = mandateTexts.in(language);
  const isRunning = state === 'offered' || state === 'active';
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>{t.rich('show.title', { giver: <Isolate>{mandate.giverName}</Isolate> })}</h1>
      {done !== null && (
        <Notice language={language} kind="success">
          {t(`done.${done}`)}
        </Notice>
      )}
      <MandateFacts {...props} />
      {accept !== null && <AcceptForm language={language} {...accept} />}
      <Offer {...props} />
      {isRunning && props.mayChoosePost && (
        <Box title={t('post.title')}>
          <Form language={language} action={mandatePaths.post(language, mandate.handle)}>
            <ChoiceField
              language={language}
              name="post"
              label={t('post.label')}
              hint={t('post.hint')}
              value={mandate.post}
              error={errors.post}
              options={postChoices.map((post) => ({ value: post, label: t(`post.${post}`) }))}
            />
            <Actions>
              <Button kind="quiet">{t('post.submit')}</Button>
            </Actions>
          </Form>
        </Box>
      )}
      {isRunning && <EndBox {...props} />}
      <p>
        <TextLink href={mandatePaths.list(language)} alone>
          {t('list.link')}
        </TextLink>
      </p>
    </Narrow>
  );
}

/** By link, by QR code, by a sheet of paper with a short code. */
function Offer({ language, mandate, offer }: ShowPageProps): JSX.Element | null {
  if (offer === null) return null;
  const t = mandateTexts.in(language);
  return (
    <Box title={t('offer.title')}>
      <p>{t('offer.text')}</p>
      <QrCode address={offer.link} label={t('offer.qr')} />
      <p>
        {t('offer.link')} <Isolate ltr>{offer.link}</Isolate>
      </p>
      <p>
        {t.rich('offer.code', {
          code: (
            <strong>
              <Isolate ltr>{offer.code}</Isolate>
            </strong>
          ),
          address: <Isolate ltr>{offer.address}</Isolate>,
        })}
      </p>
      <Actions>
        <LinkButton href={mandatePaths.sheet(language, mandate.handle)} quiet>
          {t('offer.sheet')}
        </LinkButton>
      </Actions>
    </Box>
  );
}

function EndBox({ language, mandate, endsAs, errors }: ShowPageProps): JSX.Element | null {
  if (endsAs === null) return null;
  const t = mandateTexts.in(language);
  return (
    <Box title={t(`end.title.${endsAs === 'helper' ? 'helper' : 'giver'}`)}>
      <p>{t('end.text')}</p>
      <Form language={language} action={mandatePaths.end(language, mandate.handle)}>
        {endsAs === 'agency' && (
          <TextArea
            language={language}
            name="reason"
            label={t('end.reason')}
            hint={t('end.reason.hint')}
            value=""
            error={errors.reason}
            limit={500}
            rows={3}
          />
        )}
        <Actions>
          <Button kind="danger">{t(`end.submit.${endsAs === 'helper' ? 'helper' : 'giver'}`)}</Button>
        </Actions>
      </Form>
    </Box>
  );
}
