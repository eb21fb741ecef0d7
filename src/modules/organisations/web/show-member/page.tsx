import type { JSX } from 'preact';
import type { Role } from '../../../../platform/actions/actor.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { MemberFields, type RoleChoices, type TypedRole } from '../member-fields.tsx';
import { memberPaths } from '../member-paths.ts';
import { OrganisationCrumbs, type Place } from '../organisation-crumbs.tsx';
import { summaryOf } from '../summary-of.ts';

/** A role somebody holds. */
export type ShownMember = {
  membershipId: string;
  name: string;
  email: string;
  role: Role;
  since: Instant;
  isReader: boolean;
};

export type ShowMemberPageProps = {
  language: Language;
  place: Place;
  /** The reader may open the organisation's page. */
  seesOrganisation: boolean;
  member: ShownMember;
  /** Null for who may give the role up but not change it. */
  choices: RoleChoices | null;
  typed: TypedRole;
  errors: FieldErrors;
  /** Where an administrator helps somebody who lost their second factor; null for all others. */
  resetHref: string | null;
  /** Where everything this person holds here is handed over; null for who may not. */
  handoverHref: string | null;
};

/** What somebody is in an organisation: to change, or to end. */
export function ShowMemberPage(props: ShowMemberPageProps): JSX.Element {
  const { language, place, seesOrganisation, member, choices, typed, errors } = props;
  const t = memberTexts.in(language);
  const standing = standingTexts.in(language);
  const { role, since, name, email, isReader } = member;
  const values = { role: t(`role.${role}`), organisation: place.name, date: formatsIn(language).date(since), name };
  return (
    <>
      {seesOrganisation && <OrganisationCrumbs language={language} place={place} />}
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t(isReader ? 'member.title.own' : 'member.title', values)}</h1>
      <Lead>{t('member.since', values)}</Lead>
      <p class="mute">
        {t('member.address')}: <Isolate ltr>{email}</Isolate>
      </p>
      {choices === null ? (
        <p>{t(`role.${role}.may`)}</p>
      ) : (
        <div class="section">
          <Form language={language} action={memberPaths.member(language, place.id, member.membershipId)}>
            <MemberFields
              language={language}
              choices={choices}
              typed={typed}
              errors={errors}
              roleHint={t('member.role.hint')}
            />
            <Actions>
              <Button>{t('member.submit')}</Button>
            </Actions>
          </Form>
        </div>
      )}
      {props.handoverHref !== null && (
        <Box title={standing('handover.link')}>
          <p>{standing('handover.link.hint')}</p>
          <Actions>
            <LinkButton href={props.handoverHref} quiet>
              {standing('handover.link')}
            </LinkButton>
          </Actions>
        </Box>
      )}
      <End {...props} />
      {props.resetHref !== null && (
        <p>
          <TextLink href={props.resetHref} alone>
            {t('member.reset-factors')}
          </TextLink>
        </p>
      )}
    </>
  );
}

function End({ language, place, member }: ShowMemberPageProps): JSX.Element {
  const t = memberTexts.in(language);
  const { isReader, name, membershipId } = member;
  return (
    <Box title={t(isReader ? 'member.end.title.own' : 'member.end.title')}>
      <Form language={language} action={memberPaths.endMembership(language, place.id, membershipId)}>
        <p>{t(isReader ? 'member.end.body.own' : 'member.end.body', { name, organisation: place.name })}</p>
        <Actions>
          <Button kind="danger">{t(isReader ? 'member.end.submit.own' : 'member.end.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}
