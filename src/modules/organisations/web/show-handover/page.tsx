import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Holding } from '../../../../platform/module.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Chip } from '../../../../ui/chip.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { HandoverState } from '../../domain/handover.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { HoldingsList } from '../holdings-list.tsx';
import { memberPaths } from '../member-paths.ts';
import { PersonName } from '../person-name.tsx';
import { standingPaths, type StandingDeed } from '../standing-paths.ts';
import { summaryOf } from '../summary-of.ts';

export type ShownHandover = {
  handle: string;
  organisationId: string;
  organisation: string;
  from: string;
  to: string;
  state: HandoverState;
  endsAt: Instant | null;
};

export type ShowHandoverPageProps = {
  language: Language;
  handover: ShownHandover;
  /** The successor reads it. */
  isSuccessor: boolean;
  mayWithdraw: boolean;
  /** Null once it is answered. */
  holdings: readonly Holding[] | null;
  errors: FieldErrors;
  done?: StandingDeed | undefined;
};

/** "What you take over": everything with what is next, and the yes or no. The others read how it stands. */
export function ShowHandoverPage(props: ShowHandoverPageProps): JSX.Element {
  const { language, handover, isSuccessor, holdings, errors, done } = props;
  const t = standingTexts.in(language);
  const { organisation, state, endsAt } = handover;
  const values = { organisation };
  const end = endsAt === null ? t('handover.ends.now') : formatsIn(language).deadline(endsAt);
  return (
    <>
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t(isSuccessor ? 'handover.title.take' : 'handover.title', values)}</h1>
      {done !== undefined && <Notice language={language} kind="success" title={t(`done.${done}`)} />}
      <p>
        <Chip state={tones[state]}>{t(`handover.state.${state}`)}</Chip>
      </p>
      {isSuccessor && state === 'offered' && <Lead>{t('handover.take.lead', values)}</Lead>}
      <DescriptionList
        pairs={[
          { label: t('handover.from'), value: <PersonName name={handover.from} /> },
          { label: t('handover.to'), value: <PersonName name={handover.to} /> },
          { label: t('handover.end'), value: end },
        ]}
      />
      {holdings !== null && <HoldingsList language={language} holdings={holdings} />}
      {state === 'offered' && <Answer {...props} />}
      <Begin {...props} />
    </>
  );
}

function Begin({ language, handover, isSuccessor }: ShowHandoverPageProps): JSX.Element | null {
  const t = standingTexts.in(language);
  const { state, organisation, organisationId } = handover;
  if (!isSuccessor || (state !== 'accepted' && state !== 'done')) return null;
  return (
    <Actions>
      <LinkButton href={`/${language}/`}>{t('handover.begin')}</LinkButton>
      <LinkButton href={memberPaths.show(language, organisationId)} quiet>
        {t('claim.open', { organisation })}
      </LinkButton>
    </Actions>
  );
}

const tones = { offered: 'due', accepted: 'go', done: 'ok', declined: 'neutral', withdrawn: 'neutral' } as const;

function Answer({ language, handover, isSuccessor, mayWithdraw }: ShowHandoverPageProps): JSX.Element {
  const t = standingTexts.in(language);
  const { handle } = handover;
  if (isSuccessor) {
    return (
      <Form language={language} action={standingPaths.acceptHandover(language, handle)}>
        <p>{t('handover.privacy')}</p>
        <Actions>
          <Button>{t('handover.accept')}</Button>
          <Button kind="quiet" formaction={standingPaths.declineHandover(language, handle)}>
            {t('handover.decline')}
          </Button>
        </Actions>
      </Form>
    );
  }
  return (
    <Form language={language} action={standingPaths.withdrawHandover(language, handle)}>
      <p>{t('handover.waiting')}</p>
      <Actions>{mayWithdraw && <Button kind="quiet">{t('handover.withdraw')}</Button>}</Actions>
    </Form>
  );
}
