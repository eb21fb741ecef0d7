import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Box } from '../../../../ui/box.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import type { LocalText } from '../../domain/call-content.ts';
import type { ShownFirstView } from '../../domain/first-view.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { FirstViewBox } from '../first-view/first-view-box.tsx';
import { LocalWords } from '../local-words.tsx';

/** The text that is signed. */
export type DecisionWordsProps = {
  language: Language;
  selected: readonly string[];
  reserve: readonly string[];
  rest: readonly string[];
  present: readonly string[];
  numberReason: string;
  orderReason: string;
  budget: string;
  note: string;
  metAt: Instant | null;
  answerUntil: Instant | null;
  reserveValidUntil: Instant | null;
  hash: string;
  reservation: LocalText | null;
  firstView: ShownFirstView | null;
};

/** The decision in words, as everyone signs it. */
export function DecisionWords(props: DecisionWordsProps): JSX.Element {
  const { language, hash } = props;
  const t = reviewTexts.in(language);
  const { date, deadline } = formatsIn(language);
  const until = (when: Instant | null): string => (when === null ? '–' : deadline(when));
  const optional = [
    { label: t('decision.words.number'), value: props.numberReason },
    { label: t('decision.words.order'), value: props.orderReason },
    { label: t('decision.words.budget'), value: props.budget },
    { label: t('decision.note'), value: props.note },
  ].filter(({ value }) => value !== '');
  return (
    <Box title={t('decision.words')}>
      <DescriptionList
        pairs={[
          {
            label: t('decision.words.selected', { count: props.selected.length }),
            value: <Names names={props.selected} />,
          },
          { label: t('decision.words.reserve'), value: <Names names={props.reserve} /> },
          { label: t('decision.words.rest'), value: <Names names={props.rest} /> },
          ...optional,
          { label: t('decision.met-on'), value: props.metAt === null ? '–' : date(props.metAt) },
          { label: t('decision.present'), value: <Names names={props.present} /> },
          { label: t('decision.answer-on'), value: until(props.answerUntil) },
          { label: t('decision.reserve-on'), value: until(props.reserveValidUntil) },
          ...(props.reservation === null
            ? []
            : [
                {
                  label: t('minutes.reservation'),
                  value: <LocalWords text={props.reservation} language={language} />,
                },
              ]),
          { label: t('decision.hash'), value: <code>{hash.slice(0, 16)}</code> },
        ]}
      />
      {props.firstView !== null && (
        <Disclosure summary={t('first.views')}>
          <FirstViewBox language={language} view={props.firstView} />
        </Disclosure>
      )}
    </Box>
  );
}

function Names({ names }: { names: readonly string[] }): JSX.Element {
  if (names.length === 0) return <>–</>;
  return (
    <ol>
      {names.map((name) => (
        <li>
          <Isolate>{name}</Isolate>
        </li>
      ))}
    </ol>
  );
}
