import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { PhoneLink } from '../../../../ui/phone-link.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { CallContent } from '../../domain/call-content.ts';
import type { CallPhase } from '../../domain/call-phase.ts';
import type { PublishedEnquiry } from '../../domain/enquiry.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalWords } from '../local-words.tsx';
import type { VersionFacts } from './show-call-props.ts';

type ContentProps = { language: Language; content: CallContent };

/** How the call answers the five questions of the theme check. */
export function ThemesBox({ language, content }: ContentProps): JSX.Element | null {
  const t = callTexts.in(language);
  const answered = content.themes.filter(({ answer }) => answer.de !== '');
  if (answered.length === 0) return null;
  return (
    <Disclosure summary={t('show.themes')}>
      <DescriptionList
        pairs={answered.map(({ key, answer }) => ({
          label: t(`theme.${key}`),
          value: <LocalWords text={answer} language={language} />,
        }))}
      />
    </Disclosure>
  );
}

/** Papers that belong to the call. */
export function DocumentsBox({ language, content }: ContentProps): JSX.Element | null {
  const t = callTexts.in(language);
  if (content.documents.length === 0) return null;
  return (
    <section class="box">
      <h2>{t('show.documents')}</h2>
      <ul>
        {content.documents.map(({ title, href }) => (
          <li>
            <TextLink href={href}>
              <LocalWords text={title} language={language} />
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who answers when. */
export function ContactBox({ language, content: { contact } }: ContentProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <section class="box">
      <h2>{t('show.contact')}</h2>
      <p>
        <LocalWords text={contact.name} language={language} />
        <br />
        <PhoneLink phone={contact.phone} />
        <br />
        <TextLink href={`mailto:${contact.email}`}>
          <Isolate ltr>{contact.email}</Isolate>
        </TextLink>
      </p>
      <p class="small mute">
        <LocalWords text={contact.hours} language={language} />
      </p>
    </section>
  );
}

type EnquiriesProps = { language: Language; slug: string; enquiries: readonly PublishedEnquiry[]; phase: CallPhase };

const shownEnquiries = 3;

/** The latest questions with their answers, and the way to all of them. */
export function EnquiriesBox({ language, slug, enquiries, phase }: EnquiriesProps): JSX.Element {
  const t = callTexts.in(language);
  const asking = phase === 'announced' || phase === 'open';
  return (
    <Box title={t('enquiries.title')}>
      <p>{t('enquiries.lead')}</p>
      {enquiries.slice(0, shownEnquiries).map((enquiry) => (
        <EnquiryWords enquiry={enquiry} language={language} />
      ))}
      {asking || enquiries.length > 0 ? (
        <p>
          <TextLink href={callPaths.enquiries(language, slug)} alone>
            {t(asking ? 'show.ask' : 'show.all-enquiries', { count: enquiries.length })}
          </TextLink>
        </p>
      ) : (
        <p>{t('enquiries.none')}</p>
      )}
    </Box>
  );
}

/** One question with its answer. */
export function EnquiryWords({ enquiry, language }: { enquiry: PublishedEnquiry; language: Language }): JSX.Element {
  const { date } = formatsIn(language);
  const t = callTexts.in(language);
  return (
    <Disclosure summary={<LocalWords text={enquiry.question} language={language} />}>
      <p>
        <LocalWords text={enquiry.answer} language={language} />
      </p>
      <p class="small mute">{t('enquiries.answered', { date: date(enquiry.answeredAt) })}</p>
    </Disclosure>
  );
}

/** What was changed after publication, the newest first; nothing while there is only the first version. */
export function AmendmentsBox(props: { language: Language; versions: readonly VersionFacts[] }): JSX.Element | null {
  const { language, versions } = props;
  const t = callTexts.in(language);
  const { date } = formatsIn(language);
  const amendments = versions.filter(({ note }) => note !== null).toReversed();
  if (amendments.length === 0) return null;
  return (
    <Box title={t('show.amendments')}>
      <ul>
        {amendments.map(({ publishedAt, note, version }) => (
          <li>
            <strong>{t('show.amended', { date: date(publishedAt), version })}</strong>{' '}
            {note !== null && <LocalWords text={note} language={language} />}
          </li>
        ))}
      </ul>
    </Box>
  );
}
