import { pageSetting } from '../settings/page-settings.ts';
import { agencyFrom } from './agency-from.ts';
import type { Agency } from './agency.ts';

/** An agency whose details are those of the environment, and where it says nothing those entered in the administration. */
export const liveAgency = (fixed: Agency): Agency => ({
  get operator() {
    return chosen(fixed, 'operator');
  },
  get email() {
    return chosen(fixed, 'email');
  },
  get phone() {
    return chosen(fixed, 'phone');
  },
  get hours() {
    return chosen(fixed, 'hours');
  },
  get dataProtection() {
    return chosen(fixed, 'dataProtection');
  },
  get supervisor() {
    return chosen(fixed, 'supervisor');
  },
});

function chosen<Part extends keyof Agency>(fixed: Agency, part: Part): Agency[Part] {
  return fixed[part].length > 0 ? fixed[part] : agencyFrom((name) => pageSetting(name) ?? '')[part];
}
