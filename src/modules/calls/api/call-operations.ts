import type { Operation } from '../../../platform/api/operation.ts';
import { interestPartOperations } from './interest-part-operations.ts';
import { publicCallOperations } from './public-call-operations.ts';
import { readInterestOperations } from './read-interest-operations.ts';
import { staffInterestOperations } from './staff-interest-operations.ts';
import { staffReviewOperations } from './staff-review-operations.ts';
import { submitInterestOperations } from './submit-interest-operations.ts';
import { writeInterestOperations } from './write-interest-operations.ts';

/** What programs can do with calls. */
export const callOperations: readonly Operation[] = [
  ...publicCallOperations,
  ...readInterestOperations,
  ...writeInterestOperations,
  ...interestPartOperations,
  ...submitInterestOperations,
  ...staffInterestOperations,
  ...staffReviewOperations,
];
