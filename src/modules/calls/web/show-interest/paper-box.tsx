import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { FileField } from '../../../../ui/file-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import type { ShowInterestProps } from './props.ts';

/** How and when it came, where it did not come online, and the scan of it, which is voluntary. */
export function PaperBox({ language, record, handle, summary, scanError }: ShowInterestProps): JSX.Element | null {
  const { channel, receivedAt, signOff } = record;
  if (channel === 'online' || receivedAt === null) return null;
  const t = interestTexts.in(language);
  const scans = record.files.filter(({ id, question }) => question === '' && id !== signOff?.fileId);
  return (
    <Box title={t('paper.title', { channel: t(`channel.${channel}`) })}>
      <p>{t('paper.received', { date: formatsIn(language).dateTime(receivedAt) })}</p>
      {summary.deeds.edit ? (
        <Form language={language} action={interestPaths.scan(language, handle)} multipart>
          <FileField
            language={language}
            name="scan"
            label={t('paper.scan')}
            accept=".pdf,.jpg,.jpeg,.png"
            types="PDF, JPG, PNG"
            size="10 MB"
            error={scanError}
            kept={scans.map(({ id, name }) => ({ name, href: interestPaths.file(language, handle, id) }))}
            optional
          />
          <Actions>
            <Button kind="quiet">{t('paper.submit')}</Button>
            {scans.map(({ id, name }) => (
              <Button kind="quiet" formaction={interestPaths.removeFile(language, handle, id)}>
                {t('section.file.remove', { name })}
              </Button>
            ))}
          </Actions>
        </Form>
      ) : (
        <ul>
          {scans.map(({ id, name }) => (
            <li>
              <a href={interestPaths.file(language, handle, id)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Box>
  );
}
