import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import type { Mandate, MandateState } from '../domain/mandate.ts';
import { mandateTexts } from '../texts/mandate-texts.ts';

/** The matter as the reader may know it; null when it is gone. */
export type ShownMatter = { title: string; number: string | null; href: string | null } | null;

/** How it stands, in words. */
export function stateWords(mandate: Mandate, state: MandateState, language: Language): string {
  const t = mandateTexts.in(language);
  if (state !== 'ended') return t(`state.${state}`);
  return t(`state.ended.${mandate.endedBy ?? 'matter'}`, { reason: mandate.endReason });
}

/** What, for whom, until when, how far: what giver and helper see alike. */
export function MandateFacts(props: {
  language: Language;
  mandate: Mandate;
  state: MandateState;
  matter: ShownMatter;
}): JSX.Element {
  const { language, mandate, state, matter } = props;
  const t = mandateTexts.in(language);
  const { date, deadline } = formatsIn(language);
  const helper = mandate.helperName === '' ? mandate.helperEmail : mandate.helperName;
  return (
    <DescriptionList
      pairs={[
        { label: t('fact.matter'), value: <MatterWords matter={matter} language={language} /> },
        { label: t('fact.giver'), value: <Isolate>{mandate.giverName}</Isolate> },
        { label: t('fact.helper'), value: helper === '' ? t('fact.helper.open') : <Isolate>{helper}</Isolate> },
        { label: t('fact.level'), value: t(`level.${mandate.level}`) },
        { label: t('fact.until'), value: deadline(mandate.untilAt) },
        { label: t('fact.post'), value: t(`post.${mandate.post}`) },
        { label: t('fact.state'), value: stateWords(mandate, state, language) },
        ...(mandate.receivedOn === null || mandate.channel === 'online'
          ? []
          : [
              {
                label: t('fact.received'),
                value: t(`received.${mandate.channel}`, { date: date(fromBerlin(mandate.receivedOn)) }),
              },
            ]),
      ]}
    />
  );
}

function MatterWords({ matter, language }: { matter: ShownMatter; language: Language }): JSX.Element {
  if (matter === null) return <>{mandateTexts.in(language)('fact.matter.gone')}</>;
  const title = <Isolate>{matter.title}</Isolate>;
  return (
    <>
      {matter.href === null ? title : <TextLink href={matter.href}>{title}</TextLink>}
      {matter.number !== null && (
        <>
          {' · '}
          <Isolate ltr>{matter.number}</Isolate>
        </>
      )}
    </>
  );
}
