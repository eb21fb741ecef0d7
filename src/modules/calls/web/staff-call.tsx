import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Breadcrumb } from '../../../ui/breadcrumb.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { SectionNav, type FormSection } from '../../../ui/section-nav.tsx';
import { localText } from '../domain/call-content.ts';
import type { StoredCall } from '../domain/call-record.ts';
import type { PublicationFault } from '../domain/publication-check.ts';
import { workingTerms } from '../domain/working-terms.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { callParts, callPaths, type CallPart } from './call-paths.ts';

/** On which part's page something missing is filled in. */
export const partOfFault: Readonly<Record<PublicationFault, CallPart>> = {
  title: 'texts',
  summary: 'texts',
  purpose: 'texts',
  'what-you-get': 'texts',
  themes: 'themes',
  'file-number': 'terms',
  'deadline-passed': 'terms',
  eligible: 'terms',
  places: 'terms',
  budget: 'terms',
  questions: 'form',
  conditions: 'form',
  criteria: 'criteria',
  contact: 'contact',
  hours: 'contact',
};

/** The words of a call's title, or that it has none yet. */
export function callTitle(call: StoredCall, language: Language): string {
  const { words } = localText(workingTerms(call).content.title, language);
  return words === '' ? callTexts.in(language)('staff.untitled') : words;
}

type StaffCallProps = { language: Language; call: StoredCall; children?: ComponentChildren };

/** Where one is: the calls, this call. */
export function CallTrail({ language, call, children }: StaffCallProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <>
      <Breadcrumb
        language={language}
        trail={[
          { href: callPaths.manage(language), label: t('manage.title') },
          { href: callPaths.prepare(language, call.id), label: callTitle(call, language) },
        ]}
      />
      {children}
      <p class="small mute">
        {t('show.file-number')} <Isolate ltr>{call.fileNumber || '–'}</Isolate>
        {call.amendment !== null && ` · ${t('staff.amendment-running')}`}
      </p>
    </>
  );
}

type PartNavProps = { language: Language; call: StoredCall; faults: readonly PublicationFault[]; current?: CallPart };

/** The parts of a call and which of them lack something. */
export function PartNav({ language, call, faults, current }: PartNavProps): JSX.Element {
  const t = callTexts.in(language);
  const missing = new Set(faults.map((fault) => partOfFault[fault]));
  // Where a published call is found stays: people have the address.
  const parts = callParts.filter((part) => part !== 'address' || call.stage === 'draft');
  const sections: FormSection[] = parts.map((part) => ({
    href: callPaths.part(language, call.id, part),
    title: t(`part.${part}`),
    state: missing.has(part) ? 'missing' : 'complete',
    current: part === current,
  }));
  return <SectionNav language={language} sections={sections} />;
}
