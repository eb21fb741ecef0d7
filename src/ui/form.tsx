import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { safeHref } from './safe-href.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** A form. Without `method` it posts. */
export type FormProps = {
  language: Language;
  action: string;
  children: ComponentChildren;
  method?: 'get' | 'post' | undefined;
  multipart?: boolean | undefined;
  /** Address that takes changed fields while somebody writes; see src/browser/enhance/autosave.ts. */
  autosave?: string | undefined;
  id?: string | undefined;
  /** "search" for a search form. */
  role?: 'search' | undefined;
};

/** Shows it. The server checks and says what is missing, in the person's language: hence noValidate. */
export function Form({ language, action, method = 'post', multipart, autosave, ...rest }: FormProps): JSX.Element {
  const t = uiTexts.in(language);
  return (
    <form
      id={rest.id}
      role={rest.role}
      action={safeHref(action)}
      method={method}
      enctype={multipart === true ? 'multipart/form-data' : undefined}
      noValidate={method === 'post'}
      data-busy={method === 'post' ? t('button.busy') : undefined}
      data-autosave={autosave}
    >
      {rest.children}
      {autosave !== undefined && <SaveState language={language} />}
    </form>
  );
}

/** Says in words what autosave is doing; empty without a script. */
function SaveState({ language }: { language: Language }): JSX.Element {
  const t = uiTexts.in(language);
  return (
    <p
      class="save-state"
      data-save-state=""
      data-ready={t('form.ready')}
      data-saving={t('form.saving')}
      data-saved={t('form.saved', { time: '{time}' })}
      data-failed={t('form.failed')}
      data-offline={t('form.offline')}
      data-conflict={t('form.conflict')}
      data-signed-out={t('form.signed-out')}
    />
  );
}
