import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Box } from '../../../../ui/box.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { mostPoints } from '../../domain/scoring.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { reviewPaths } from '../review-paths.ts';
import type { SelectionPageProps } from './selection-props.ts';

/** How the meeting goes on: what the figures are for, the rules, the calculation where it is open, the decision. */
export function SelectionAside(props: SelectionPageProps): JSX.Element {
  const { language, round, decision, mayLead, reviews, ranking, places, close } = props;
  const t = reviewTexts.in(language);
  const ready = reviews.open.length === 0 && ranking.length > 0;
  return (
    <Box title={t('select.how')}>
      <p>{t('select.how.line')}</p>
      {close && <p>{t('select.close.line', { planned: places.planned, more: places.planned + 1 })}</p>}
      <Rules {...props} />
      {ready && <Calculation {...props} />}
      <h2>{t('select.deviate')}</h2>
      <p class="small mute">{t('select.deviate.line')}</p>
      {ready && (mayLead || decision !== 'none') && (
        <p>
          <LinkButton href={reviewPaths.decision(language, round.id)}>{t(`select.deed.${decision}`)}</LinkButton>
        </p>
      )}
      {ready && (
        <TextLink href={reviewPaths.selectionCsv(language, round.id)} alone download="auswahl.csv">
          {t('select.csv')}
        </TextLink>
      )}
    </Box>
  );
}

function Rules({ language, places, rules }: SelectionPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { most, quorum, signatures, reviewsPerInterest, thirdReviewFrom } = rules;
  const planned = t('select.rules.places', { planned: places.planned });
  return (
    <Disclosure summary={t('select.rules')}>
      <ul>
        <li>{most === null ? planned : `${planned}, ${t('select.rules.most', { most })}`}</li>
        <li>{t('select.rules.reviews', { count: reviewsPerInterest })}</li>
        <li>{t('select.rules.third', { points: formatsIn(language).number(thirdReviewFrom), most: mostPoints })}</li>
        <li>{t('select.rules.quorum', { quorum })}</li>
        <li>{t('select.rules.signatures', { count: signatures })}</li>
      </ul>
    </Disclosure>
  );
}

/** Figures come after the panel's own view; until then the page says plainly what is missing. */
function Calculation({ language, round, missing }: SelectionPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  if (missing.length === 0) {
    return (
      <TextLink href={reviewPaths.calculation(language, round.id)} alone>
        {t('calc.show')}
      </TextLink>
    );
  }
  return (
    <Disclosure summary={t('calc.show')}>
      <p>{t('calc.closed.lead')}</p>
      <ul>
        {missing.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
