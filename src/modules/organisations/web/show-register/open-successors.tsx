import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import type { ProposalKind } from '../../domain/propose-successors.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { organisationPaths } from '../paths.ts';
import { proposalSentence } from '../preview-register/proposal-sentence.ts';

/** A proposal nobody has looked at. */
export type OpenSuccessorRow = {
  predecessorId: string;
  predecessorLabel: string;
  predecessorAgs: string | null;
  successorId: string;
  successorLabel: string;
  successorAgs: string | null;
  kind: ProposalKind;
  share: number;
};

type OpenSuccessorsProps = { language: Language; open: readonly OpenSuccessorRow[]; error: string | undefined };

/** Proposals that wait: a person says which of them are right. */
export function OpenSuccessors({ language, open, error }: OpenSuccessorsProps): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <section class="box">
      <h2>{t('register.open.title', { count: open.length })}</h2>
      <Form language={language} action={organisationPaths.successors(language)}>
        <ChecksField
          language={language}
          name="link"
          label={t('register.proposals.choose')}
          error={error}
          options={open.map((link) => ({
            value: `${link.predecessorId}:${link.successorId}`,
            label: sentence(link, language),
          }))}
        />
        <Actions>
          <Button name="deed" value="confirm">
            {t('register.open.confirm')}
          </Button>
          <Button kind="quiet" name="deed" value="reject">
            {t('register.open.reject')}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}

/** One pair of a merger reads as taken in, seen from the unit that is gone. */
function sentence(link: OpenSuccessorRow, language: Language): string {
  const from = { label: link.predecessorLabel, ags: link.predecessorAgs };
  const to = { label: link.successorLabel, ags: link.successorAgs };
  const kind = link.kind === 'merger' ? 'incorporation' : link.kind;
  return proposalSentence({ kind, links: [{ from, to, share: link.share }] }, language);
}
