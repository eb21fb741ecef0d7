import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { accountPaths } from '../../accounts/index.ts';
import { memberTexts } from '../texts/members/members-texts.ts';
import { memberPaths } from '../web/member-paths.ts';

type Input = {
  person: { id: string; email: string; language: Language };
  organisationId: string;
  /** `agency`: whom to ask; empty where there is none yet. */
  names: { before: string; after: string; agency: string };
  /** The place went into another one, or is the same under another name. */
  how: 'successor' | 'name';
  /** ISO date of the register. */
  on: string;
  seesPage: boolean;
  origin: string;
};

/** Tells somebody with a role that their municipality stands for another place or has another name, and that nothing is to do. */
export function movedLetter({ person, organisationId, names, how, on, seesPage, origin }: Input): Letter {
  const { language } = person;
  const t = memberTexts.in(language);
  const next = seesPage ? memberPaths.show(language, organisationId) : `/${language}/`;
  const values = {
    ...names,
    how,
    date: formatsIn(language).shortDate(fromBerlin(on)),
    link: `${origin}${accountPaths.signIn(language, next)}`,
  };
  return {
    kind: 'organisations.moved',
    to: person.email,
    personId: person.id,
    language,
    subject: t('mail.moved.subject', values),
    body: [t('mail.moved.body', values), names.agency === '' ? '' : t('mail.moved.ask', values)]
      .filter((part) => part !== '')
      .join('\n'),
    about: { kind: 'organisations.organisation', id: organisationId },
  };
}
