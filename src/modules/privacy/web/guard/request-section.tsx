import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CheckField } from '../../../../ui/check-field.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { PrivacyRequest } from '../../domain/request.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths } from '../paths.ts';
import type { BoardProps } from './board-props.ts';

type RequestSectionProps = Pick<BoardProps, 'language' | 'requests' | 'values' | 'errors'>;

/** Requests of people who have no account: those that came in, and a form for a new one. */
export function RequestSection({ language, requests, values, errors }: RequestSectionProps): JSX.Element {
  const t = privacyTexts.in(language);
  return (
    <Box title={t('request.title')}>
      <p>{t('request.lead')}</p>
      {requests.length > 0 && <Requests language={language} requests={requests} />}
      <Disclosure
        summary={t('request.submit')}
        open={['kind', 'email', 'channel', 'identity'].some((name) => name in errors)}
      >
        <Form language={language} action={privacyPaths.boardAct(language, 'antrag')}>
          <ChoiceField
            language={language}
            name="kind"
            label={t('request.kind')}
            options={(['export', 'erasure'] as const).map((kind) => ({
              value: kind,
              label: t(`request.kind.${kind}`),
            }))}
            value={values['kind']}
            error={errors['kind']}
          />
          <EmailField
            language={language}
            name="email"
            label={t('request.email')}
            value={values['email']}
            error={errors['email']}
            other
          />
          <ChoiceField
            language={language}
            name="channel"
            label={t('request.channel')}
            options={(['post', 'mail', 'phone'] as const).map((way) => ({
              value: way,
              label: t(`request.channel.${way}`),
            }))}
            value={values['channel']}
            error={errors['channel']}
          />
          <CheckField
            language={language}
            name="identity"
            label={t('request.identity')}
            checked={values['identity'] === 'yes'}
            error={errors['identity']}
          />
          <Actions>
            <Button kind="quiet">{t('request.submit')}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Box>
  );
}

function Requests({ language, requests }: Pick<BoardProps, 'language' | 'requests'>): JSX.Element {
  const t = privacyTexts.in(language);
  return (
    <DataTable
      caption={t('request.title')}
      captionHidden
      columns={[
        { label: t('request.kind'), cell: ({ kind }: PrivacyRequest) => t(`request.kind.${kind}`), heads: true },
        { label: t('request.asked-at'), cell: ({ askedAt }) => formatsIn(language).date(askedAt) },
        { label: t('request.state'), cell: stateIn(language) },
      ]}
      rows={requests}
    />
  );
}

const stateIn =
  (language: Language) =>
  (request: PrivacyRequest): JSX.Element => <State language={language} request={request} />;

function State({ language, request }: { language: Language; request: PrivacyRequest }): JSX.Element {
  const t = privacyTexts.in(language);
  const { dateTime } = formatsIn(language);
  const { id, doneAt, takenBackAt, dueAt, expiresAt, personId } = request;
  if (takenBackAt !== null) return <>{t('request.state.taken-back', { when: dateTime(takenBackAt) })}</>;
  if (doneAt === null) {
    return (
      <Form language={language} action={privacyPaths.boardAct(language, 'antrag-zurueck')}>
        <p>{t('request.state.open', { when: dateTime(dueAt) })}</p>
        <HiddenField name="request" value={id} />
        <Button kind="quiet">{t('request.take-back')}</Button>
      </Form>
    );
  }
  return (
    <>
      <p>{t('request.state.done', { when: dateTime(doneAt) })}</p>
      {expiresAt !== null &&
        personId === null &&
        (['pdf', 'json'] as const).map((format) => (
          <>
            {' '}
            <TextLink href={privacyPaths.enteredExport(language, id, format)} download={`daten.${format}`}>
              {t(`request.${format}`)}
            </TextLink>
          </>
        ))}
    </>
  );
}
