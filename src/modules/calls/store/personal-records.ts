import type { PersonalRecord } from '../../../platform/personal-data.ts';
import { confirmationTables, editorTables, interestTables } from './interest-personal.ts';
import { enquiryTables, panelTables } from './round-personal.ts';

const ofFile = { anchor: 'end-of-appeal', periods: ['appeal', 'not-selected', 'selected', 'draft'] } as const;

/** Personal data of a round, from the question to the decision. */
export const callRecords = [
  {
    name: 'enquiry',
    controller: 'agency',
    basis: 'service',
    recipients: ['agency-staff'],
    category: 'contact',
    ends: { anchor: 'answered', periods: ['enquiry'] },
    tables: enquiryTables,
  },
  {
    name: 'confirmation',
    controller: 'joint',
    basis: 'public-task',
    recipients: ['own-organisation', 'agency-staff', 'panel'],
    category: 'contact',
    ends: ofFile,
    tables: confirmationTables,
  },
  {
    name: 'interest',
    controller: 'joint',
    basis: 'public-task',
    recipients: ['own-organisation', 'agency-staff', 'panel', 'partners', 'helpers'],
    category: 'content',
    ends: ofFile,
    tables: [...interestTables, ...editorTables],
  },
  {
    name: 'panel',
    controller: 'agency',
    basis: 'legal-duty',
    recipients: ['agency-staff', 'panel', 'ministry'],
    category: 'judgement',
    ends: { anchor: 'end-of-appeal', periods: ['appeal', 'selected'] },
    tables: panelTables,
  },
] as const satisfies readonly PersonalRecord[];
