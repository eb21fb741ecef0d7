import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Box } from '../../../../ui/box.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { Proof } from '../../domain/guarded.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import type { BoardProps } from './board-props.ts';

/** The latest proofs of erasure, and whether the chain holds. */
export function ProofSection({
  language,
  proofs,
  brokenProof,
}: Pick<BoardProps, 'language' | 'proofs' | 'brokenProof'>): JSX.Element {
  const t = privacyTexts.in(language);
  return (
    <Box title={t('proof.title')}>
      <p>{t('proof.lead')}</p>
      {brokenProof !== null && (
        <Notice language={language} kind="danger">
          {t('proof.broken', { position: brokenProof })}
        </Notice>
      )}
      {proofs.length === 0 ? (
        <p>{t('proof.none')}</p>
      ) : (
        <DataTable
          caption={t('proof.title')}
          captionHidden
          columns={[
            { label: t('proof.position'), cell: ({ position }: Proof) => position, heads: true },
            { label: t('board.what'), cell: ({ kind }) => kind },
            { label: t('proof.cause'), cell: ({ cause }) => t(`proof.cause.${cause}`) },
            { label: t('proof.rows'), cell: ({ rows }) => rows, figures: true },
            { label: t('proof.when'), cell: ({ erasedAt }) => formatsIn(language).date(erasedAt) },
            { label: t('proof.hash'), cell: shortHash },
          ]}
          rows={proofs}
        />
      )}
    </Box>
  );
}

const shortHash = ({ hash }: Proof): JSX.Element => <Isolate ltr>{hash.slice(0, 16)}</Isolate>;
