import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { Way } from '../../../../ui/way.tsx';
import { ActingForNotice, MandateBox } from '../../../mandates/index.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { applicantName, submissionContent } from '../../domain/submission-content.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { InterestContent } from '../interest-content.tsx';
import { ContactBox } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';
import { AddressBox } from './address-box.tsx';
import { interestParts } from './interest-parts.tsx';
import { interestWay } from './interest-way.ts';
import { PaperBox } from './paper-box.tsx';
import type { Help, ShowInterestProps } from './props.ts';
import { StateBox } from './state-box.tsx';

/** Title of the overview: what is, in a sentence. */
export function showTitle(record: InterestRecord, language: Language): string {
  return interestTexts.in(language)(titleKey(record), { applicant: applicantName(record) });
}

/** Where an interest stands, what comes next and until when, who works on it, what happened. */
export function ShowInterestPage(props: ShowInterestProps): JSX.Element {
  const { language, record, history, help, readsOnly } = props;
  const t = interestTexts.in(language);
  return (
    <>
      <h1>{showTitle(record, language)}</h1>
      <Lead>
        {record.state === 'draft' ? (
          <LocalWords text={record.content.title} language={language} />
        ) : (
          t.rich('show.lead', {
            call: <LocalWords text={record.content.title} language={language} />,
            applicant: <Isolate>{applicantName(record)}</Isolate>,
          })
        )}
        {record.number !== null && ` · ${t('show.number', { number: record.number })}`}
      </Lead>
      <TwoColumns
        aside={
          <>
            <h2>{t('show.way.title')}</h2>
            <Way language={language} steps={interestWay(record, language)} />
            <ContactBox language={language} contact={record.content.contact} />
            {help !== undefined && <MandateBox language={language} {...help} />}
          </>
        }
      >
        {help?.held && <ActingForNotice language={language} held={help.held} handle={heldHandle(help)} />}
        {readsOnly === true ? (
          <InterestContent language={language} content={submissionContent(record, false)} />
        ) : (
          <OwnParts {...props} />
        )}
        <Disclosure summary={t('show.history.title')}>
          <ul>
            {history.map(({ words, at, by }) => (
              <li>
                {[words, ...(by ? [by] : [])].join(', ')} <span class="mute">({formatsIn(language).dateTime(at)})</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      </TwoColumns>
    </>
  );
}

/** What whoever works on it sees: where it stands, its parts, what else can be done. */
function OwnParts(props: ShowInterestProps): JSX.Element {
  const { language, record, handle, summary, guest } = props;
  const t = interestTexts.in(language);
  const isOpen = record.state === 'draft' || record.state === 'returned';
  return (
    <>
      {record.callVersion < record.latestVersion && summary.deeds.edit && (
        <Notice language={language} kind="warn" title={t('show.amended.title')}>
          <p>{t('show.amended.text')}</p>
          <TextLink href={interestPaths.takeVersion(language, handle)} alone>
            {t('show.amended.action')}
          </TextLink>
        </Notice>
      )}
      <StateBox {...props} />
      {isOpen && <TaskList tasks={interestParts(props)} />}
      <PaperBox {...props} />
      {guest && <AddressBox {...props} />}
      <MoreLinks language={language} record={record} handle={handle} summary={summary} />
    </>
  );
}

const heldHandle = ({ parties, held }: Help): string | null =>
  parties.find(({ id }) => id === held?.id)?.handle ?? null;

function MoreLinks({
  language,
  record,
  handle,
  summary,
}: Pick<ShowInterestProps, 'language' | 'record' | 'handle' | 'summary'>): JSX.Element | null {
  const t = interestTexts.in(language);
  const { deeds } = summary;
  const links = [
    ...(record.submissions.length > 0 && record.state !== 'submitted'
      ? [{ href: interestPaths.receipt(language, handle), label: t('show.part.receipt') }]
      : []),
    ...(deeds.reopen ? [{ href: interestPaths.reopen(language, handle), label: t('show.reopen') }] : []),
    ...(deeds.withdraw
      ? [
          {
            href: interestPaths.withdraw(language, handle),
            label: record.submissions.length > 0 ? t('show.withdraw') : t('show.discard'),
          },
        ]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <Disclosure summary={t('show.more.title')} open={record.state === 'submitted'}>
      <ul class="plain">
        {links.map(({ href, label }) => (
          <li>
            <TextLink href={href} alone>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type TitleKey =
  | 'show.title.draft'
  | 'show.title.submitted'
  | 'show.title.returned'
  | 'show.title.late'
  | 'show.title.withdrawn'
  | 'show.title.formally-rejected'
  | 'show.title.in-review'
  | 'show.title.decided';

/** Until notices are released nothing of the outcome shows: review, short list and decision look the same. */
function titleKey({ state, noticeAt }: InterestRecord): TitleKey {
  switch (state) {
    case 'draft':
    case 'submitted':
    case 'returned':
    case 'late':
    case 'withdrawn':
    case 'formally-rejected':
      return `show.title.${state}`;
    default:
      return noticeAt === null ? 'show.title.in-review' : 'show.title.decided';
  }
}
