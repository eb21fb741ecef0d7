import type { Route } from '../../../../platform/http/route.ts';
import { readReceiptNumber } from '../../domain/receipt-number.ts';
import { findReceiptArrival } from '../../store/submissions.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { VerifyReceiptPage } from './page.tsx';

/** Anyone who holds a receipt may ask whether it is genuine. */
export const verifyReceiptRoutes: readonly Route[] = [
  {
    name: 'calls.verify-receipt',
    method: 'GET',
    path: '/beleg-pruefen',
    audience: 'public',
    handle: async (x) => {
      const t = interestTexts.in(x.language);
      const { searchParams } = x.url;
      const page = {
        language: x.language,
        number: searchParams.get('nummer') ?? '',
        checksum: searchParams.get('pruefsumme') ?? '',
      };
      if (!searchParams.has('nummer')) {
        return x.page({ title: t('verify.title'), body: <VerifyReceiptPage {...page} /> });
      }
      const number = readReceiptNumber(page.number);
      const checksum = page.checksum.replaceAll(/\s/gu, '').toLowerCase();
      const isChecksum = /^[0-9a-f]{16,64}$/u.test(checksum);
      if (number === null || !isChecksum) {
        const errors = {
          number: number === null ? t('verify.error.number') : undefined,
          checksum: isChecksum ? undefined : t('verify.error.checksum'),
        };
        return x.page({ title: t('verify.title'), status: 422, body: <VerifyReceiptPage {...page} errors={errors} /> });
      }
      const arrivedAt = await x.read((db) => findReceiptArrival(db, number, checksum));
      return x.page({
        title: t('verify.title'),
        body: <VerifyReceiptPage {...page} number={number} arrivedAt={arrivedAt} />,
      });
    },
  },
];
