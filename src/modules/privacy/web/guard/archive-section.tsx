import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import type { ArchiveOffer } from '../../domain/guarded.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths } from '../paths.ts';
import type { BoardProps } from './board-props.ts';

/** Public files that were offered to the archive, and its answers. */
export function ArchiveSection({ language, offers }: Pick<BoardProps, 'language' | 'offers'>): JSX.Element {
  const t = privacyTexts.in(language);
  const { date } = formatsIn(language);
  return (
    <Box title={t('archive.title')}>
      <p>{t('archive.lead')}</p>
      {offers.length === 0 ? (
        <p>{t('archive.none')}</p>
      ) : (
        <DataTable
          caption={t('archive.title')}
          captionHidden
          columns={[
            { label: t('archive.file'), cell: ({ title, fileId }: ArchiveOffer) => title || fileId, heads: true },
            { label: t('archive.offered-at'), cell: ({ offeredAt }) => date(offeredAt) },
            { label: t('archive.answer'), cell: answerIn(language) },
          ]}
          rows={offers}
        />
      )}
    </Box>
  );
}

const answerIn =
  (language: BoardProps['language']) =>
  (offer: ArchiveOffer): JSX.Element => <Answer language={language} offer={offer} />;

function Answer({ language, offer }: { language: BoardProps['language']; offer: ArchiveOffer }): JSX.Element {
  const t = privacyTexts.in(language);
  if (offer.answer !== null) return <>{t(`archive.${offer.answer}`)}</>;
  return (
    <Form language={language} action={privacyPaths.boardAct(language, 'archiv')}>
      <HiddenField name="file" value={offer.fileId} />
      <Actions>
        {(['taken', 'declined'] as const).map((answer) => (
          <Button kind="quiet" name="answer" value={answer}>
            {t(`archive.${answer}`)}
          </Button>
        ))}
      </Actions>
    </Form>
  );
}
