import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** Something to know before reading on. */
export type NoticeProps = {
  language: Language;
  kind: 'info' | 'warn' | 'danger' | 'success';
  /** Stands in for the word of its kind ("Hinweis"). */
  title?: ComponentChildren;
  children?: ComponentChildren;
};

/** Shows it. */
export function Notice({ language, kind, title, children }: NoticeProps): JSX.Element {
  return (
    <div class={kind === 'info' ? 'notice' : `notice notice-${kind}`}>
      <strong class="notice-word">{title ?? uiTexts.in(language)(`notice.${kind}`)}</strong>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
