import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { CallContent } from '../domain/call-content.ts';
import { questionsOf } from '../domain/call-content.ts';
import { freeName, slugOf } from '../domain/call-slug.ts';
import { defaultCallContent, defaultMilestones } from '../domain/default-content.ts';
import { defaultSections, furtherQuestions } from '../domain/default-sections.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { translateContent } from '../domain/translate-content.ts';
import { findCall, findSlugs, insertCall } from '../store/calls.ts';
import { insertQuestions } from '../store/questions.ts';
import { defaultContentTranslations } from '../texts/default-content/default-content-translations.ts';

type Input = {
  title: string;
  fileNumber: string;
  programmeId: string;
  opensAt: Instant;
  closesAt: Instant;
  /** The call whose content the new one begins with; the default when null. */
  copyOf: string | null;
};

/** Begins a call as a draft, from the default or as a copy of an earlier one. */
export const createCall = defineAction({
  name: 'calls.create-call',
  run: async ({ db, actor }, { title, copyOf, ...call }: Input) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const model = copyOf === null ? null : await findCall(db, copyOf);
    if (copyOf !== null && model === null) return refuse('no-such-call');
    const content: CallContent = {
      ...(model?.content ?? translateContent(defaultCallContent(call), defaultContentTranslations)),
      title: { de: title },
      milestones: translateContent(defaultMilestones(call), defaultContentTranslations),
    };
    const id = newId();
    const name = slugOf(title);
    const slug = freeName(name, await findSlugs(db, name));
    await insertQuestions(db, [
      ...questionsOf({ sections: defaultSections }),
      ...furtherQuestions,
      ...questionsOf(content),
    ]);
    await insertCall(db, { ...call, id, slug, content });
    return done({ id, slug }, { about: { kind: 'calls.call', id }, details: { title, copyOf } });
  },
});
