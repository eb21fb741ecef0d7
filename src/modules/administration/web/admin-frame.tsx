import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Breadcrumb } from '../../../ui/breadcrumb.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { Lead } from '../../../ui/lead.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { administrationTexts } from '../texts/administration-texts.ts';
import { administrationPaths } from './paths.ts';

export type AdminFrameProps = {
  language: Language;
  title: ComponentChildren;
  lead?: ComponentChildren;
  /** Pages between the overview and this one. */
  trail?: readonly { href: string; label: ComponentChildren }[];
  errors?: readonly FormError[] | undefined;
  /** What was just done. */
  done?: string | undefined;
  children: ComponentChildren;
};

/** What every page under the overview begins with. */
export function AdminFrame({
  language,
  title,
  lead,
  trail = [],
  errors = [],
  done,
  children,
}: AdminFrameProps): JSX.Element {
  const top = {
    href: administrationPaths.overview(language),
    label: administrationTexts.in(language)('overview.title'),
  };
  return (
    <>
      <Breadcrumb language={language} trail={[top, ...trail]} />
      <ErrorSummary language={language} errors={errors} />
      <h1>{title}</h1>
      {lead !== undefined && <Lead>{lead}</Lead>}
      {done !== undefined && <Notice language={language} kind="success" title={done} />}
      {children}
    </>
  );
}
