import type { Role } from '../../../platform/actions/actor.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { accountPaths } from '../../accounts/index.ts';
import { memberTexts } from '../texts/members/members-texts.ts';
import { memberPaths } from '../web/member-paths.ts';

type Input = {
  person: { id: string; email: string; language: string };
  role: Role;
  organisation: { id: string; name: string };
  membershipId: string;
  /** Whether the role opens the organisation's page; others begin at the start page. */
  seesPage: boolean;
  origin: string;
};

/** Tells somebody which role they have, what it means, where to sign in and how to give it up. */
export function invitationLetter({ person, role, organisation, membershipId, seesPage, origin }: Input): Letter {
  const language = isLanguage(person.language) ? person.language : 'de';
  const t = memberTexts.in(language);
  const next = seesPage ? memberPaths.show(language, organisation.id) : `/${language}/`;
  const values = {
    organisation: organisation.name,
    role: t(`role.${role}`),
    may: t(`role.${role}.may`),
    link: `${origin}${accountPaths.signIn(language, next)}`,
    end: `${origin}${memberPaths.member(language, organisation.id, membershipId)}`,
  };
  return {
    kind: 'organisations.invitation',
    to: person.email,
    personId: person.id,
    language,
    subject: t('mail.invitation.subject', values),
    body: t('mail.invitation.body', values),
    about: { kind: 'organisations.organisation', id: organisation.id },
  };
}
