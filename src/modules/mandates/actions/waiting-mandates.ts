import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Matters, Reading, Waiting } from '../../../platform/module.ts';
import { findOffersToActing } from '../store/mandates.ts';
import { mandateTexts } from '../texts/mandate-texts.ts';
import { mandatePaths } from '../web/paths.ts';
import { findMatter } from './find-matter.ts';

/** Somebody asks the reader for help, at the reader's own address. */
export async function waitingMandates(reading: Reading, matters: readonly Matters[]): Promise<Waiting[]> {
  const { db, actor, language } = reading;
  if (actor.personId === null) return [];
  const t = mandateTexts.in(language);
  const offers = await findOffersToActing(db);
  return Promise.all(
    offers.map(async (offer): Promise<Waiting> => {
      const matter = await findMatter(matters, offer.matter, reading);
      return {
        title: t('waiting.title', { giver: offer.giverName }),
        href: mandatePaths.show(language, offer.handle),
        line: t('waiting.line', { matter: matter?.title ?? '', until: formatsIn(language).deadline(offer.untilAt) }),
        status: { words: t('waiting.status'), tone: 'due' },
        task: { words: t('waiting.task', { giver: offer.giverName }), until: offer.untilAt },
      };
    }),
  );
}
