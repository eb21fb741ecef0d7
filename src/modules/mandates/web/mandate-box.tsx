import type { JSX } from 'preact';
import type { HeldMandate } from '../../../platform/actions/actor.ts';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Box } from '../../../ui/box.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import type { Parties } from '../domain/parties.ts';
import { mandateTexts } from '../texts/mandate-texts.ts';
import { mandatePaths } from './paths.ts';

export type MandateBoxProps = {
  language: Language;
  /** Every Vollmacht of the matter; those that hold are shown. */
  parties: readonly Parties[];
  /** Where the reader gives one, if they may. */
  givePath: string | null;
};

/** On a matter's page: who helps until when, and appointing somebody. */
export function MandateBox({ language, parties, givePath }: MandateBoxProps): JSX.Element | null {
  const t = mandateTexts.in(language);
  const active = parties.filter(({ isActive }) => isActive);
  if (active.length === 0 && givePath === null) return null;
  return (
    <Box title={t('box.title')}>
      {active.length === 0 ? (
        <p>{t('box.none')}</p>
      ) : (
        <ul>
          {active.map(({ handle, helperName, untilAt, level }) => (
            <li>
              {t.rich('box.line', {
                helper: (
                  <TextLink href={mandatePaths.show(language, handle)}>
                    <Isolate>{helperName}</Isolate>
                  </TextLink>
                ),
                level: t(`level.${level}`),
                until: formatsIn(language).deadline(untilAt),
              })}
            </li>
          ))}
        </ul>
      )}
      {givePath !== null && (
        <TextLink href={givePath} alone>
          {t('box.give')}
        </TextLink>
      )}
    </Box>
  );
}

/** On a matter's page, for the helper: in whose name they act here. */
export function ActingForNotice(props: { language: Language; held: HeldMandate; handle: string | null }): JSX.Element {
  const { language, held, handle } = props;
  const t = mandateTexts.in(language);
  return (
    <Notice language={language} kind="info" title={t('acting.title')}>
      <p>{t.rich('acting.text', { giver: <Isolate>{held.giverName}</Isolate>, level: t(`level.${held.level}`) })}</p>
      {handle !== null && (
        <TextLink href={mandatePaths.show(language, handle)} alone>
          {t('acting.link')}
        </TextLink>
      )}
    </Notice>
  );
}

/** "by X for Y", for histories and receipts; nothing where somebody acted for themselves. */
export function actedWords(
  onBehalf: string | null,
  { parties, language }: { parties: readonly Parties[]; language: Language },
): string | null {
  const used = parties.find(({ id }) => onBehalf === `mandate:${id}`);
  if (used === undefined) return null;
  return mandateTexts.in(language)('acted', { helper: used.helperName, giver: used.giverName });
}
