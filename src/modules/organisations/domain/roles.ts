import type { Role } from '../../../platform/actions/actor.ts';
import type { OrganisationKind } from './organisation-kind.ts';

/** Who speaks for an association. */
const ofAssociation = ['representative', 'moderator', 'interpreter'] as const satisfies readonly Role[];

/**
 * The roles people may hold in an organisation, by its kind, the highest first. Taking part is no role somebody else
 * gives: participants say it of themselves.
 */
export const rolesOf: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  agency: [
    'administrator',
    'programme-lead',
    'adviser',
    'grants-officer',
    'payment-release',
    'reviewer',
    'moderator',
    'interpreter',
    'auditor',
    'data-protection-officer',
  ],
  municipality: ['head', 'coordinator', 'department-supervisor', 'human-resources', 'mentor'],
  'migrant-organisation': ofAssociation,
  'civil-society': ofAssociation,
  'education-provider': ofAssociation,
  ministry: ['ministry', 'auditor'],
};

/** The roles that keep units and people of their own organisation. */
export const keepingRoles = ['head', 'coordinator', 'representative'] as const satisfies readonly Role[];

/** The role whose holder runs an organisation's part, so that somebody must hold it; none where the agency sees to it. */
export const leadingRoleOf: Readonly<Record<OrganisationKind, Role>> = {
  agency: 'administrator',
  municipality: 'coordinator',
  'migrant-organisation': 'representative',
  'civil-society': 'representative',
  'education-provider': 'representative',
  ministry: 'ministry',
};
