import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { languages } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { handoverTexts } from '../../texts/handover/handover-texts.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { tokenTexts } from '../../texts/tokens/token-texts.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';
import { ProviderBox } from '../provider/box.tsx';
import { FactorBoxes, type ShownFactors } from './factor-boxes.tsx';
import { SessionTable, type ShownSession } from './session-table.tsx';

/** What somebody has just done; the page says so once. */
export const accountNotices = [
  'saved',
  'ended',
  'others-ended',
  'passkey-added',
  'passkey-removed',
  'app-added',
  'app-removed',
  'address-changed',
] as const;

export type AccountPageProps = {
  language: Language;
  person: { name: string; email: string; language: string };
  factors: ShownFactors;
  sessions: readonly ShownSession[];
  provider?: { name: string; isConnected: boolean } | null;
  done: (typeof accountNotices)[number] | null;
};

/** One's own account. */
export function AccountPage({ language, person, factors, sessions, provider, done }: AccountPageProps): JSX.Element {
  const [t, words] = [securityTexts.in(language), wayTexts.in(language)];
  return (
    <>
      <h1>{t('account.title')}</h1>
      {done !== null && (
        <Notice language={language} kind="success">
          {t(`done.${done}`)}
        </Notice>
      )}
      <Box title={t('person.title')}>
        <Form language={language} action={accountPaths.account(language)}>
          <TextField
            language={language}
            name="name"
            label={t('person.name')}
            hint={t('person.name.hint')}
            value={person.name}
            autocomplete="name"
            optional
          />
          <SelectField
            language={language}
            name="language"
            label={t('person.language')}
            value={person.language}
            options={languages.map(({ tag, autonym }) => ({ value: tag, label: autonym }))}
          />
          <Actions>
            <Button>{t('person.submit')}</Button>
          </Actions>
        </Form>
        <DescriptionList
          pairs={[
            {
              label: t('address.label'),
              value: person.email === '' ? words('address.none') : <Isolate ltr>{person.email}</Isolate>,
              action: {
                href: accountPaths.address(language),
                label: person.email === '' ? words('address.add') : t('address.change'),
              },
            },
          ]}
        />
      </Box>
      <FactorBoxes language={language} factors={factors} />
      {provider && <ProviderBox language={language} {...provider} />}
      <SessionTable language={language} sessions={sessions} />
      <ul class="plain">
        <li>
          <TextLink href={accountPaths.mandates(language)} alone>
            {handoverTexts.in(language)('mandates.link')}
          </TextLink>
        </li>
        <li>
          <TextLink href={accountPaths.ownData(language)} alone>
            {t('data.link')}
          </TextLink>
        </li>
        <li>
          <TextLink href={accountPaths.tokens(language)} alone>
            {tokenTexts.in(language)('link')}
          </TextLink>
        </li>
        <li>
          <TextLink href={accountPaths.handOver(language)} alone>
            {handoverTexts.in(language)('handover.link')}
          </TextLink>
        </li>
      </ul>
    </>
  );
}
