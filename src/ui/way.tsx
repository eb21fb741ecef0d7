import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { safeHref } from './safe-href.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** One station of a way. */
export type WayStep = {
  title: ComponentChildren;
  line?: ComponentChildren;
  state: 'past' | 'now' | 'next';
  href?: string | undefined;
};

/** What was, what is, what comes: marks for the eye, the same in words for screen readers. */
export function Way({ language, steps }: { language: Language; steps: readonly WayStep[] }): JSX.Element {
  const t = uiTexts.in(language);
  return (
    <ol class="way">
      {steps.map(({ title, line, state, href }) => (
        <li class={`way-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <Mark state={state} />
          <div class="way-words">
            <b>
              {href === undefined ? title : <a href={safeHref(href)}>{title}</a>}
              <span class="hidden"> ({t(`way.${state}`)})</span>
            </b>
            {line !== undefined && <span class="small mute">{line}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Three shapes, so that the colours are not needed: a tick, a dot with a ring, an empty ring. */
function Mark({ state }: { state: WayStep['state'] }): JSX.Element {
  return (
    <svg class="way-mark" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      {state === 'past' && (
        <>
          <circle cx="12" cy="12" r="9" fill="currentColor" />
          <path class="tick" d="m7.5 12.2 3 3 6-6.4" fill="none" stroke-width="2" />
        </>
      )}
      {state === 'now' && (
        <>
          <circle class="halo" cx="12" cy="12" r="12" />
          <circle cx="12" cy="12" r="7.5" fill="currentColor" />
        </>
      )}
      {state === 'next' && <circle class="fill" cx="12" cy="12" r="7" stroke="currentColor" stroke-width="2" />}
    </svg>
  );
}
