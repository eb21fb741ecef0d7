import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleAt, sampleRound } from '../review-samples.ts';
import { decisionFormSample, decisionStepsSample, decisionWordsSample } from './decision-samples.ts';
import { DecidePage } from './page.tsx';

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.decide/new',
    route: 'calls.show-decision',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('decision.title.none'),
    body: (language) => (
      <DecidePage
        language={language}
        round={sampleRound}
        state="none"
        form={decisionFormSample(language)}
        words={null}
        steps={decisionStepsSample(language)}
        faults={[]}
      />
    ),
  },
  {
    name: 'calls.decide/draft',
    route: 'calls.show-decision',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('decision.title.draft'),
    body: (language) => (
      <DecidePage
        language={language}
        round={sampleRound}
        state="draft"
        form={decisionFormSample(language)}
        words={null}
        steps={decisionStepsSample(language)}
        faults={['number-needs-reason', 'budget-unchecked', 'no-quorum']}
      />
    ),
  },
  {
    name: 'calls.decide/changed',
    route: 'calls.show-decision',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('decision.title.draft'),
    body: (language) => (
      <DecidePage
        language={language}
        round={sampleRound}
        state="draft"
        form={{ ...decisionFormSample(language), errors: { form: reviewTexts.in(language)('decision.error.changed') } }}
        words={null}
        steps={decisionStepsSample(language)}
        faults={[]}
      />
    ),
  },
  {
    name: 'calls.decide/for-signature',
    route: 'calls.show-decision',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('decision.title.for-signature'),
    body: (language) => (
      <DecidePage
        language={language}
        round={sampleRound}
        state="for-signature"
        form={null}
        words={decisionWordsSample(language)}
        steps={{
          ...decisionStepsSample(language),
          may: { present: false, change: true, sign: true, record: true, release: false, ask: false },
        }}
        faults={[]}
      />
    ),
  },
  {
    name: 'calls.decide/signed',
    route: 'calls.show-decision',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('decision.title.signed'),
    body: (language) => (
      <DecidePage
        language={language}
        round={sampleRound}
        state="signed"
        form={null}
        words={decisionWordsSample(language)}
        steps={{
          ...decisionStepsSample(language),
          consent: {
            state: 'agreed',
            askedAt: sampleAt.met,
            answeredAt: sampleAt.notices,
            embargoUntil: null,
            note: 'Bitte die Presse vorher einbinden.',
          },
          hasList: true,
          may: { present: false, change: false, sign: false, record: true, release: true, ask: false },
        }}
        faults={[]}
      />
    ),
  },
  {
    name: 'calls.decide/released',
    route: 'calls.show-decision',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('decision.title.released'),
    body: (language) => (
      <DecidePage
        language={language}
        round={sampleRound}
        state="released"
        form={null}
        words={decisionWordsSample(language)}
        steps={{
          ...decisionStepsSample(language),
          released: sampleAt.notices,
          missing: [],
          may: { present: false, change: false, sign: false, record: true, release: false, ask: false },
        }}
        faults={[]}
      />
    ),
  },
];
