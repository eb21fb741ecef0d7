import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { TermsFields, type TermErrors, type TypedTerms } from './terms-fields.tsx';

export type GivePageProps = {
  language: Language;
  action: string;
  matter: { title: string; number: string | null; href: string | null };
  giver: string;
  typed: TypedTerms;
  errors: TermErrors;
  today: string;
};

/** Appointing a helper for one matter, in three fields. */
export function GivePage(props: GivePageProps): JSX.Element {
  const { language, action, matter, giver, errors } = props;
  const t = mandateTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([name, message]) => ({ name: name === 'form' ? 'email' : name, message }))}
      />
      <h1>{t('give.title')}</h1>
      <Lead>{t('give.lead')}</Lead>
      <DescriptionList
        pairs={[
          { label: t('fact.matter'), value: <Isolate>{matter.title}</Isolate> },
          { label: t('fact.giver'), value: <Isolate>{giver}</Isolate> },
        ]}
      />
      <Form language={language} action={action}>
        <TermsFields {...props} />
        <Actions>
          <Button>{t('give.submit')}</Button>
          {matter.href !== null && (
            <TextLink href={matter.href} alone>
              {t('back')}
            </TextLink>
          )}
        </Actions>
      </Form>
    </Narrow>
  );
}
