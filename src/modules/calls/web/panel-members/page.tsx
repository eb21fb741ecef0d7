import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CheckField } from '../../../../ui/check-field.tsx';
import { Chip } from '../../../../ui/chip.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { OfficeCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

/** A seat with how far its holder is. */
export type ShownMember = {
  personId: string;
  name: string;
  email: string;
  chair: boolean;
  votes: boolean;
  declared: number;
  reviews: number;
};

export type TypedMember = { email: string; name: string; chair: boolean; votes: boolean };

export type PanelMembersPageProps = {
  language: Language;
  round: RoundOf;
  members: readonly ShownMember[];
  bidders: number;
  quorum: number;
  mayChange: boolean;
  typed: TypedMember;
  errors: FieldErrors;
};

/** Who sits on the panel, and a form to add somebody. */
export function PanelMembersPage(props: PanelMembersPageProps): JSX.Element {
  const { language, round, members, errors, quorum } = props;
  const t = reviewTexts.in(language);
  const votes = members.filter((member) => member.votes).length;
  return (
    <>
      <OfficeCrumbs language={language} round={round} />
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([name, message]) => ({ ...(name === 'form' ? {} : { name }), message }))}
      />
      <h1>{t('panel.title')}</h1>
      <Lead>{t('panel.lead', { votes, quorum })}</Lead>
      <TwoColumns
        asideLabel={t('panel.add')}
        aside={props.mayChange ? <AddMember {...props} /> : <p>{t('panel.read-only')}</p>}
      >
        {members.length === 0 ? (
          <EmptyState title={t('panel.empty')}>{t('panel.empty.line')}</EmptyState>
        ) : (
          <Members {...props} />
        )}
      </TwoColumns>
    </>
  );
}

function Members(props: PanelMembersPageProps): JSX.Element {
  const { language, members } = props;
  const t = reviewTexts.in(language);
  return <DataTable caption={t('panel.caption')} captionHidden rows={members} columns={memberColumns(props)} />;
}

function memberColumns({ language, round, bidders, mayChange }: PanelMembersPageProps): Column<ShownMember>[] {
  const t = reviewTexts.in(language);
  return [
    {
      label: t('panel.name'),
      heads: true,
      cell: ({ name, chair, votes }) => (
        <>
          <Isolate>{name}</Isolate> {chair && <Chip state="go">{t('panel.chair')}</Chip>}{' '}
          {!votes && <Chip>{t('panel.no-vote')}</Chip>}
        </>
      ),
    },
    { label: t('panel.email'), cell: ({ email }) => <Isolate>{email}</Isolate> },
    { label: t('panel.declared'), cell: ({ declared }) => t('panel.of', { done: declared, total: bidders }) },
    { label: t('panel.reviews'), cell: ({ reviews }) => String(reviews), figures: true },
    ...(mayChange
      ? [
          {
            label: t('panel.deed'),
            cell: ({ personId, reviews, name }: ShownMember) =>
              reviews === 0 && (
                <Form language={language} action={reviewPaths.removeMember(language, round.id)}>
                  <HiddenField name="person" value={personId} />
                  <Button kind="quiet">
                    {t('panel.remove')}
                    <span class="hidden"> {name}</span>
                  </Button>
                </Form>
              ),
          },
        ]
      : []),
  ];
}

function AddMember({ language, round, typed, errors }: PanelMembersPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t('panel.add')}>
      <Form language={language} action={reviewPaths.panel(language, round.id)}>
        <EmailField
          language={language}
          name="email"
          label={t('panel.email')}
          hint={t('panel.email.hint')}
          value={typed.email}
          error={errors['email']}
          other
        />
        <TextField
          language={language}
          name="name"
          label={t('panel.name')}
          value={typed.name}
          optional
          autocomplete="off"
        />
        <CheckField language={language} name="votes" label={t('panel.votes')} checked={typed.votes} optional />
        <CheckField language={language} name="chair" label={t('panel.chairs')} checked={typed.chair} optional />
        <Button>{t('panel.add.send')}</Button>
      </Form>
    </Box>
  );
}
