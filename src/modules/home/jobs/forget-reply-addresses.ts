import { asSystem } from '../../../platform/db/as-system.ts';
import type { DueJob } from '../../../platform/module.ts';
import { eraseReplyAddresses } from '../store/feedback.ts';

/** Erases the reply addresses of feedback after 90 days, as the privacy page promises. */
export const forgetReplyAddresses: DueJob = {
  name: 'home.forget-reply-addresses',
  everySeconds: 3600,
  run: ({ db, now }) => asSystem(db, (write) => eraseReplyAddresses(write, now)),
};
