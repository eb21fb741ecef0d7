import type { Route } from '../../../../platform/http/route.ts';
import { makeRecoveryCodes } from '../../actions/recovery-codes.ts';
import { findFactors, hasFactor } from '../../store/factors.ts';
import { findRecoveryState } from '../../store/recovery-codes.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';
import { NewCodesPage, RecoveryCodesPage } from './page.tsx';

/** Recovery codes: a new set, shown once. */
export const recoveryCodesRoutes: readonly Route[] = [
  {
    name: 'accounts.show-recovery-codes',
    method: 'GET',
    path: '/konto/notfallcodes',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const { personId } = x.actor;
      if (personId === null) return x.forbidden();
      const { factors, state } = await x.read(async (db) => ({
        factors: await findFactors(db, personId),
        state: await findRecoveryState(db, personId),
      }));
      if (!hasFactor(factors)) return x.redirect(accountPaths.account(x.language));
      return x.page({
        title: securityTexts.in(x.language)('codes.title'),
        body: <RecoveryCodesPage language={x.language} left={state?.left ?? null} />,
      });
    },
  },
  {
    name: 'accounts.make-recovery-codes',
    method: 'POST',
    path: '/konto/notfallcodes',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const result = await x.act(makeRecoveryCodes, null);
      if (!result.ok) {
        return result.reason === 'no-factor' ? x.redirect(accountPaths.account(x.language)) : x.forbidden();
      }
      // Shown in the answer itself: nothing that could be opened again holds them.
      return x.page({
        title: securityTexts.in(x.language)('codes.shown.title'),
        headers: { 'cache-control': 'no-store' },
        body: <NewCodesPage language={x.language} codes={result.value} />,
      });
    },
  },
];
