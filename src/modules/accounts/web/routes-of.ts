import type { Route } from '../../../platform/http/route.ts';
import type { Provider } from '../actions/open-provider.ts';
import { accountRoutes } from './account/routes.tsx';
import { changeAddressRoutes } from './change-address/routes.tsx';
import { confirmRoutes } from './confirm/routes.tsx';
import { handOverRoutes } from './hand-over/routes.tsx';
import { keepCardsRoutes } from './keep-cards/routes.tsx';
import { passkeyRoutes } from './passkeys/routes.tsx';
import { providerRoutes } from './provider/routes.tsx';
import { recoveryCodesRoutes } from './recovery-codes/routes.tsx';
import { resetFactorsRoutes } from './reset-factors/routes.tsx';
import { signInCardRoutes } from './sign-in-card/routes.tsx';
import { passkeyTaskRoutes } from './sign-in/passkey-task-routes.ts';
import { signInRoutes } from './sign-in/routes.tsx';
import { signOutRoutes } from './sign-out/routes.ts';
import { staffHandOverRoutes } from './staff-hand-over/routes.tsx';
import { tokenRoutes } from './tokens/routes.tsx';
import { totpRoutes } from './totp/routes.tsx';
import { undoIntrusionRoutes } from './undo-intrusion/routes.tsx';

/** Every route of the module; some say the provider's name where there is one. */
export const routesOf = (provider: Provider | null): readonly Route[] => [
  ...signInRoutes(provider),
  ...signInCardRoutes,
  ...passkeyTaskRoutes,
  ...confirmRoutes,
  ...signOutRoutes(provider),
  ...accountRoutes(provider),
  ...passkeyRoutes,
  ...totpRoutes,
  ...recoveryCodesRoutes,
  ...tokenRoutes,
  ...changeAddressRoutes,
  ...undoIntrusionRoutes,
  ...resetFactorsRoutes,
  ...keepCardsRoutes,
  ...handOverRoutes,
  ...staffHandOverRoutes,
  ...providerRoutes(provider),
];
