import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { readableCardCode } from '../../domain/card.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';

export type MadePageProps = { language: Language; personId: string; name: string; code: string; expiresAt: Instant };

/** The code, once: it is kept nowhere, so that it is printed from here. */
export function MadePage({ language, personId, name, code, expiresAt }: MadePageProps): JSX.Element {
  const t = wayTexts.in(language);
  return (
    <Narrow>
      <h1>{t('cards.made')}</h1>
      <Lead>{t('cards.made.lead')}</Lead>
      <DescriptionList
        pairs={[
          { label: t('cards.name'), value: <Isolate>{name}</Isolate> },
          { label: t('print.code'), value: <code dir="ltr">{readableCardCode(code)}</code> },
          { label: t('print.until'), value: formatsIn(language).deadline(expiresAt) },
        ]}
      />
      <Form language={language} action={accountPaths.printCard(language, personId)}>
        <HiddenField name="code" value={code} />
        <Actions>
          <Button name="paper" value="a6" again>
            {t('cards.print.a6')}
          </Button>
          <Button name="paper" value="a4" kind="quiet" again>
            {t('cards.print.a4')}
          </Button>
        </Actions>
      </Form>
      <TextLink href={accountPaths.card(language, personId)} alone>
        {t('cards.made.back')}
      </TextLink>
    </Narrow>
  );
}
