import type { JSX } from 'preact';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { FirstViewBox } from '../first-view/first-view-box.tsx';
import { reviewPaths } from '../review-paths.ts';
import type { SelectionPageProps } from './selection-props.ts';

/** What the panel said before anything was calculated, or the way to say it. */
export function FirstViewSection({ language, round, firstView }: SelectionPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { view, mayRecord } = firstView;
  return (
    <section class="section">
      <h2>{t('first.views')}</h2>
      <p class="mute">{t('first.line')}</p>
      {view === null ? <p>{t('first.none')}</p> : <FirstViewBox language={language} view={view} />}
      {mayRecord && (
        <p>
          <LinkButton href={reviewPaths.firstView(language, round.id)} quiet>
            {t(view === null ? 'first.deed' : 'first.change')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
