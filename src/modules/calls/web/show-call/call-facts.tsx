import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalWords } from '../local-words.tsx';
import type { ShowCallPageProps } from './show-call-props.ts';

/** Places, dates, file number, and the version in force with its hash. */
export function CallFacts({ language, call, versions, preview }: ShowCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  const { deadline, weekdayDate, date } = formatsIn(language);
  const { places, reservation } = call.content;
  const current = versions.at(-1);
  return (
    <section class="box">
      <h2>{t('show.facts')}</h2>
      <DescriptionList
        pairs={[
          { label: t('show.places'), value: t('show.places.value', { count: places.planned }) },
          { label: t('show.opens'), value: weekdayDate(call.opensAt) },
          { label: t('show.deadline'), value: deadline(call.closesAt) },
          { label: t('show.file-number'), value: <Isolate ltr>{call.fileNumber}</Isolate> },
          ...(current === undefined
            ? []
            : [
                {
                  label: t('show.version'),
                  value: (
                    <>
                      {t('show.version.value', { version: current.version, date: date(current.publishedAt) })}
                      <br />
                      <small class="mute">
                        {t('show.hash')} <Isolate ltr>{current.hash.slice(0, 16)}</Isolate>
                      </small>
                    </>
                  ),
                },
              ]),
        ]}
      />
      {reservation !== null && (
        <p class="small mute">
          <LocalWords text={reservation} language={language} />
        </p>
      )}
      {preview !== true && (
        <p>
          <TextLink href={callPaths.dates(language, call.slug)} download={`${call.slug}.ics`} alone>
            {t('show.calendar')}
          </TextLink>
        </p>
      )}
    </section>
  );
}
