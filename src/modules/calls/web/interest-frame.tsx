import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Box } from '../../../ui/box.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb.tsx';
import { PhoneLink } from '../../../ui/phone-link.tsx';
import { SectionNav } from '../../../ui/section-nav.tsx';
import type { CallContent } from '../domain/call-content.ts';
import { localText } from '../domain/call-content.ts';
import { sectionProgress } from '../domain/interest-obstacles.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { answersOf } from '../domain/interest-record.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { interestPaths } from './interest-paths.ts';
import { LocalWords } from './local-words.tsx';

/** The way back to the overview of an interest. */
export function InterestCrumbs({ language, handle }: { language: Language; handle: string }): JSX.Element {
  return (
    <Breadcrumb
      language={language}
      trail={[{ href: interestPaths.show(language, handle), label: interestTexts.in(language)('nav.overview') }]}
    />
  );
}

/** Whom to ask, with number and hours. */
export function ContactBox({
  language,
  contact,
}: {
  language: Language;
  contact: CallContent['contact'];
}): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Box title={t('show.contact.title')}>
      <p>
        {t.rich('show.contact.text', {
          name: <LocalWords text={contact.name} language={language} />,
          phone: <PhoneLink phone={contact.phone} />,
          hours: localText(contact.hours, language).words,
        })}
      </p>
    </Box>
  );
}

/** The sections of the form with how far each is. */
export function InterestSections(props: {
  language: Language;
  record: InterestRecord;
  handle: string;
  current?: string;
}): JSX.Element {
  const { language, record, handle, current } = props;
  const progress = sectionProgress(record.content, answersOf(record));
  return (
    <SectionNav
      language={language}
      sections={record.content.sections.map((section, index) => ({
        href: interestPaths.section(language, handle, section.key),
        title: <LocalWords text={section.title} language={language} />,
        state: progress[index]?.state ?? 'empty',
        current: section.key === current,
      }))}
    />
  );
}

/** Until when, for a sentence. */
export const deadlineWords = (record: Pick<InterestRecord, 'times'>, language: Language): string =>
  formatsIn(language).deadline(record.times.closesAt);
