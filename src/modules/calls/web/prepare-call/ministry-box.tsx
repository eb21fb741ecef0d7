import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import type { MinistryStep } from '../../domain/call-record.ts';
import { callTexts } from '../../texts/call/call-texts.ts';

const embargoLabel = {
  publication: 'ministry.embargo',
  decision: 'ministry.embargo.decision',
  notices: 'ministry.embargo.notices',
} as const;

/** What the ministry was asked and what it answered; nothing when it was not asked. */
export function MinistryBox({ language, step }: { language: Language; step: MinistryStep | null }): JSX.Element | null {
  if (step === null) return null;
  const t = callTexts.in(language);
  const { dateTime } = formatsIn(language);
  const { answeredAt, embargoUntil, note, agreed } = step;
  return (
    <Box title={t('ministry.box')}>
      <DescriptionList
        pairs={[
          { label: t('ministry.asked'), value: dateTime(step.askedAt) },
          {
            label: t('ministry.answer'),
            value:
              answeredAt === null
                ? t('ministry.waiting')
                : t(agreed === true ? 'ministry.agreed' : 'ministry.refused', { date: dateTime(answeredAt) }),
          },
          ...(embargoUntil === null ? [] : [{ label: t(embargoLabel[step.step]), value: dateTime(embargoUntil) }]),
          ...(note === '' ? [] : [{ label: t('ministry.note'), value: note }]),
        ]}
      />
    </Box>
  );
}
