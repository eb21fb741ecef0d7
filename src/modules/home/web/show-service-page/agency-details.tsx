import type { JSX } from 'preact';
import type { Agency } from '../../../../platform/agency/agency.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { PhoneLink } from '../../../../ui/phone-link.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { homeTexts } from '../../texts/home-texts.ts';
import { hoursWords } from './hours-words.ts';
import { agencySettings, missingParts } from './missing-settings.ts';

/** The details of who runs the installation, as a page shows them. */
export type AgencyView = {
  agency: Agency;
  /** The details are invented. */
  demo: boolean;
  /** The reader works for the agency and is told what is missing and where it is entered. */
  staff: boolean;
};

type Part = keyof Agency;

const labels = {
  email: 'agency.email',
  phone: 'agency.phone',
  hours: 'agency.hours',
  dataProtection: 'agency.data-protection',
  supervisor: 'agency.supervisor',
} as const satisfies Record<Exclude<Part, 'operator'>, string>;

type AgencyDetailsProps = AgencyView & {
  language: Language;
  parts: readonly Part[];
  /** What the operator's address is called on this page. */
  operatorIs?: 'agency.address' | 'agency.controller';
};

/** The parts of the details a page needs; staff also see which of them nobody has entered. */
export function AgencyDetails({
  language,
  parts,
  operatorIs = 'agency.address',
  agency,
  demo,
  staff,
}: AgencyDetailsProps): JSX.Element {
  const t = homeTexts.in(language);
  const label = (part: Part): string => t(part === 'operator' ? operatorIs : labels[part]);
  const missing = missingParts(agency).filter((part) => parts.includes(part));
  const shown = parts.filter((part) => staff || !missing.includes(part));
  return (
    <>
      {staff && missing.length > 0 && (
        <Notice language={language} kind="warn">
          {t('agency.missing', {
            missing: missing.map(label).join(', '),
            settings: missing.map((part) => agencySettings[part]).join(', '),
          })}
        </Notice>
      )}
      <DescriptionList
        pairs={shown.map((part) => ({
          label: label(part),
          value: missing.includes(part) ? t('agency.not-entered') : <Detail {...{ language, part, agency }} />,
        }))}
      />
      {demo && <p>{t('agency.demo')}</p>}
    </>
  );
}

function Detail({ language, part, agency }: { language: Language; part: Part; agency: Agency }): JSX.Element {
  const { email, phone } = agency;
  if (part === 'email') {
    return (
      <TextLink href={`mailto:${email}`}>
        <Isolate ltr>{email}</Isolate>
      </TextLink>
    );
  }
  if (part === 'phone') return <PhoneLink phone={phone} />;
  if (part === 'hours') return <Hours language={language} agency={agency} />;
  return (
    <address lang="de">
      {agency[part].map((line) => (
        <div>
          <Isolate>{line}</Isolate>
        </div>
      ))}
    </address>
  );
}

function Hours({ language, agency }: { language: Language; agency: Agency }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <>
      {hoursWords(language, agency.hours).map((line) => (
        <div>{line}</div>
      ))}
      <div>{t('agency.german-time')}</div>
    </>
  );
}
