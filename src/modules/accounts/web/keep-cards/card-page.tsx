import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { isLanguage, languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CheckField } from '../../../../ui/check-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';
import { cardState, type ShownHolder } from './list-page.tsx';

/** What was just done to a card. */
export const cardDeeds = ['withdrawn', 'contact'] as const;

export type CardPageProps = {
  language: Language;
  holder: ShownHolder & { language: string; untoldSince: Instant | null };
  isContact: boolean;
  until: string;
  days: { first: string; last: string };
  errors: FieldErrors;
  done: (typeof cardDeeds)[number] | null;
};

/** One person's card: how it stands, a new one, and an end to the one that was lost. */
export function CardPage(props: CardPageProps): JSX.Element {
  const { language, holder, errors, done } = props;
  const t = wayTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>
        <Isolate>{holder.name}</Isolate>
      </h1>
      {done !== null && (
        <Notice language={language} kind="success">
          {t(`cards.done.${done}`)}
        </Notice>
      )}
      {holder.untoldSince !== null && (
        <Notice language={language} kind="info">
          <p>{t('cards.untold', { since: formatsIn(language).dateTime(holder.untoldSince) })}</p>
        </Notice>
      )}
      <DescriptionList
        pairs={[
          { label: t('cards.state'), value: cardState(holder, language) },
          {
            label: t('cards.language'),
            value: isLanguage(holder.language) ? languageFacts(holder.language).autonym : holder.language,
          },
          { label: t('cards.contact'), value: holder.contactName ?? t('cards.contact.none') },
        ]}
      />
      <Renewal {...props} />
      <Contact {...props} />
      <TextLink href={accountPaths.cards(language)} alone>
        {t('cards.back')}
      </TextLink>
    </Narrow>
  );
}

function Renewal({ language, holder, until, days, errors }: CardPageProps): JSX.Element {
  const t = wayTexts.in(language);
  return (
    <>
      <Box title={t('cards.renew')}>
        <p>{t('cards.renew.what')}</p>
        <Form language={language} action={accountPaths.card(language, holder.personId)}>
          <DateField
            language={language}
            name="until"
            label={t('cards.until')}
            value={until}
            min={days.first}
            max={days.last}
            error={errors['until']}
          />
          <Actions>
            <Button>{t('cards.renew')}</Button>
          </Actions>
        </Form>
      </Box>
      {holder.expiresAt !== null && (
        <Box title={t('cards.withdraw')}>
          <p>{t('cards.withdraw.what')}</p>
          <Form language={language} action={accountPaths.withdrawCard(language, holder.personId)}>
            <Actions>
              <Button kind="danger">{t('cards.withdraw')}</Button>
            </Actions>
          </Form>
        </Box>
      )}
    </>
  );
}

function Contact({ language, holder, isContact }: CardPageProps): JSX.Element {
  const t = wayTexts.in(language);
  return (
    <Box title={t('cards.contact')}>
      <Form language={language} action={accountPaths.cardContact(language, holder.personId)}>
        <CheckField
          language={language}
          name="contact"
          label={t('cards.contact.me')}
          hint={t('cards.contact.hint')}
          checked={isContact}
          optional
        />
        <Actions>
          <Button kind="quiet">{t('cards.contact.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}
