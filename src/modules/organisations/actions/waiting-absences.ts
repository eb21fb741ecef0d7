import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import { findAddressees } from '../../accounts/index.ts';
import { findAbsencesOf } from '../store/absences.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';
import { standingPaths } from '../web/standing-paths.ts';

/** For whom the reader acts now, and that somebody acts for the reader. */
export async function waitingAbsences({ db, actor, now, language }: Reading): Promise<Waiting[]> {
  const { personId } = actor;
  if (personId === null) return [];
  const running = (await findAbsencesOf(db, personId)).filter(({ fromAt }) => fromAt <= now);
  if (running.length === 0) return [];
  const people = await findAddressees(
    db,
    running.flatMap((absence) => [absence.personId, absence.deputyId]),
  );
  const nameOf = (id: string): string => {
    const person = people.find((known) => known.id === id);
    return person?.name || person?.email || '–';
  };
  const t = standingTexts.in(language);
  return running.map((absence) => {
    const isDeputy = absence.deputyId === personId;
    const until = formatsIn(language).deadline(absence.untilAt);
    return {
      title: t(isDeputy ? 'waiting.absence.deputy' : 'waiting.absence.away', {
        name: nameOf(isDeputy ? absence.personId : absence.deputyId),
      }),
      href: standingPaths.absences(language),
      line: t('waiting.absence.line', { organisation: absence.organisation, until }),
      status: { words: t('absence.now'), tone: 'go' },
    };
  });
}
