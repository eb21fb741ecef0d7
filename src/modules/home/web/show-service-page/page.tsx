import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { homeTexts } from '../../texts/home-texts.ts';
import { homePaths } from '../paths.ts';
import { AgencyDetails, type AgencyView } from './agency-details.tsx';

/** Who runs the installation (§ 5 DDG). */
export function ImprintPage({ language, ...view }: AgencyView & { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <>
      <h1>{t('service.imprint.title')}</h1>
      {view.demo && <Lead>{t('service.imprint.demo')}</Lead>}
      <h2>{t('service.imprint.operator')}</h2>
      {view.agency.operator.length === 0 && <p>{t('service.imprint.missing')}</p>}
      <AgencyDetails language={language} parts={['operator', 'email', 'phone', 'hours']} {...view} demo={false} />
    </>
  );
}

/** The accessibility statement (§ 7 BITV 2.0), with the defects that are known. */
export function AccessibilityPage({ language }: { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <>
      <h1>{t('service.accessibility.title')}</h1>
      <Lead>{t('service.accessibility.lead')}</Lead>
      <p>{t('service.accessibility.tested')}</p>
      <h2>{t('service.accessibility.defects')}</h2>
      <ul>
        <li>{t('service.accessibility.defect.sign')}</li>
        <li>{t('service.accessibility.defect.easy')}</li>
      </ul>
      <p>{t('service.accessibility.report')}</p>
    </>
  );
}

/** A title, a sentence, and what follows. */
export function ShortPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <h1>{title}</h1>
      <Lead>{lead}</Lead>
      {children}
    </>
  );
}

/** Where simple German is to be found. */
export function EasyLanguagePage({ language }: { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <ShortPage title={t('service.easy.title')} lead={t('service.easy.lead')}>
      <TextLink href={homePaths.start('de-simple')} hreflang="de-simple" alone>
        {t('service.easy.link')}
      </TextLink>
    </ShortPage>
  );
}

/** What exists in sign language: nothing yet, and that is said. */
export function SignLanguagePage({ language }: { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <ShortPage title={t('service.sign.title')} lead={t('service.sign.lead')}>
      <TextLink href={homePaths.contact(language)} alone>
        {t('service.contact.link')}
      </TextLink>
    </ShortPage>
  );
}

/** Whom to ask. */
export function ContactPage({ language, ...view }: AgencyView & { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <ShortPage title={t('service.contact.title')} lead={t('service.contact.lead')}>
      <AgencyDetails language={language} parts={['phone', 'hours', 'email', 'operator']} {...view} />
      <p>
        {t('service.contact.page')} <TextLink href={homePaths.feedback(language)}>{t('feedback.title')}</TextLink>
      </p>
    </ShortPage>
  );
}
