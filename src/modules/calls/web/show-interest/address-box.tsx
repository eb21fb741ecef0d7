import type { JSX } from 'preact';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import type { ShowInterestProps } from './props.ts';

/** Tells a guest that the address is the key: have it mailed, or take the draft into an account. */
export function AddressBox({
  language,
  handle,
  addressError,
  addressEmail,
  addressSent,
}: ShowInterestProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Box title={t('show.address.title')}>
      <p>{t('show.address.text')}</p>
      {addressSent === true && (
        <Notice language={language} kind="success">
          {t('show.address.sent')}
        </Notice>
      )}
      <Actions>
        <LinkButton href={interestPaths.takeOver(language, handle)} quiet>
          {t('show.address.take')}
        </LinkButton>
      </Actions>
      <Disclosure summary={t('show.address.send')} open={addressError !== undefined}>
        <Form language={language} action={interestPaths.mailAddress(language, handle)}>
          <EmailField
            language={language}
            name="email"
            label={t('show.address.email')}
            value={addressEmail}
            error={addressError}
          />
          <Actions>
            <Button kind="quiet">{t('show.address.send')}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Box>
  );
}
