import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths } from '../paths.ts';

/** What somebody has just done; the page says so once. */
export const ownNotices = ['export', 'erasure', 'taken-back', 'open', 'too-late'] as const;

export type OwnDataPageProps = {
  language: Language;
  done: (typeof ownNotices)[number] | null;
  /** The latest export: still being made, or ready until its day. */
  export: { id: string; expiresAt: Instant | null } | null;
  /** An erasure that can still be taken back. */
  erasure: { id: string; dueAt: Instant } | null;
  accountHref: string;
};

/** What is stored about oneself: take it along, have it corrected, have it erased. */
export function OwnDataPage(props: OwnDataPageProps): JSX.Element {
  const { language, done, accountHref } = props;
  const t = privacyTexts.in(language);
  return (
    <>
      <h1>{t('own.title')}</h1>
      {done !== null && (
        <Notice language={language} kind={done === 'open' || done === 'too-late' ? 'warn' : 'success'}>
          {t(`done.${done}`)}
        </Notice>
      )}
      <Lead>{t('own.lead')}</Lead>
      <Box title={t('own.export.title')}>
        <ExportState language={language} made={props.export} />
      </Box>
      <Box title={t('own.correct.title')}>
        <p>{t('own.correct.lead')}</p>
        <TextLink href={accountHref} alone>
          {t('own.correct.account')}
        </TextLink>
      </Box>
      <Box title={t('own.erase.title')}>
        <ErasureState language={language} erasure={props.erasure} />
      </Box>
      <TextLink href={privacyPaths.notice(language)} alone>
        {t('own.notice')}
      </TextLink>
    </>
  );
}

function ExportState({ language, made }: { language: Language; made: OwnDataPageProps['export'] }): JSX.Element {
  const t = privacyTexts.in(language);
  if (made?.expiresAt === null) return <p>{t('own.export.waiting')}</p>;
  return (
    <>
      {made === null ? (
        <p>{t('own.export.lead')}</p>
      ) : (
        <>
          <p>{t('own.export.ready', { until: formatsIn(language).dateTime(made.expiresAt) })}</p>
          <ul>
            {(['pdf', 'json'] as const).map((format) => (
              <li>
                <TextLink href={privacyPaths.ownExport(language, made.id, format)} download={`daten.${format}`}>
                  {t(`own.export.${format}`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form language={language} action={privacyPaths.askExport(language)}>
        <Actions>
          <Button kind={made === null ? 'main' : 'quiet'}>{t('own.export.submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}

function ErasureState({ language, erasure }: Pick<OwnDataPageProps, 'language' | 'erasure'>): JSX.Element {
  const t = privacyTexts.in(language);
  if (erasure === null) {
    return (
      <>
        <p>{t('own.erase.lead')}</p>
        <TextLink href={privacyPaths.erase(language)} alone>
          {t('own.erase.link')}
        </TextLink>
      </>
    );
  }
  return (
    <>
      <p>{t('own.erase.open', { until: formatsIn(language).dateTime(erasure.dueAt) })}</p>
      <Form language={language} action={privacyPaths.takeBack(language)}>
        <HiddenField name="request" value={erasure.id} />
        <Actions>
          <Button kind="quiet">{t('own.erase.take-back')}</Button>
        </Actions>
      </Form>
    </>
  );
}
