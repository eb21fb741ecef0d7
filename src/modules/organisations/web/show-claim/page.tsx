import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Chip } from '../../../../ui/chip.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { ClaimState, CodeWay } from '../../domain/claim.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { memberPaths } from '../member-paths.ts';
import { standingPaths, type StandingDeed } from '../standing-paths.ts';
import { summaryOf } from '../summary-of.ts';

export type ShownClaim = {
  handle: string;
  organisationId: string | null;
  name: string;
  state: ClaimState;
  reason: string;
  createdAt: Instant;
  /** Whether a code can be entered, can no longer, or was never made. */
  code: { standing: 'none' | 'waiting' | 'over'; way: CodeWay; until: Instant | null };
};

export type ShowClaimPageProps = {
  language: Language;
  claim: ShownClaim;
  errors: FieldErrors;
  done?: StandingDeed | undefined;
};

/** What became of saying for whom one speaks: what waits with whom, the field for the code, the way back. */
export function ShowClaimPage({ language, claim, errors, done }: ShowClaimPageProps): JSX.Element {
  const t = standingTexts.in(language);
  const values = { organisation: claim.name, date: formatsIn(language).date(claim.createdAt) };
  return (
    <>
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t('claim.of', values)}</h1>
      {done !== undefined && <Notice language={language} kind="success" title={t(`done.${done}`)} />}
      <p>
        <Chip state={tones[claim.state]}>{t(`claim.state.${claim.state}`)}</Chip>{' '}
        <span class="small mute">{t('claim.since', values)}</span>
      </p>
      <p>{nextWords({ language, claim })}</p>
      {claim.state === 'open' && <Open language={language} claim={claim} errors={errors} />}
      {claim.state === 'proved' && claim.organisationId !== null && (
        <Actions>
          <LinkButton href={memberPaths.show(language, claim.organisationId)}>{t('claim.open', values)}</LinkButton>
        </Actions>
      )}
    </>
  );
}

const tones = { open: 'due', proved: 'ok', refused: 'neutral', withdrawn: 'neutral' } as const;

type Seen = Pick<ShowClaimPageProps, 'language' | 'claim'>;

function nextWords({ language, claim }: Seen): string {
  const t = standingTexts.in(language);
  const { state, code, name: organisation, reason } = claim;
  if (state !== 'open') return t(`claim.next.${state}`, { organisation, reason });
  if (code.standing === 'none' || code.until === null) return t('claim.next.ask');
  if (code.standing === 'over') return t('claim.next.over');
  return t(`claim.next.${code.way}`, { organisation, until: formatsIn(language).deadline(code.until) });
}

function Open({ language, claim, errors }: ShowClaimPageProps): JSX.Element {
  const t = standingTexts.in(language);
  return (
    <>
      {claim.code.standing === 'waiting' && (
        <Box title={t('waiting.claim.code')}>
          <Form language={language} action={standingPaths.claimCode(language, claim.handle)}>
            <TextField
              language={language}
              name="code"
              label={t('claim.code')}
              code="digits"
              short
              autocomplete="off"
              error={errors['code']}
            />
            <Actions>
              <Button>{t('claim.code.submit')}</Button>
            </Actions>
          </Form>
        </Box>
      )}
      <Form language={language} action={standingPaths.withdrawClaim(language, claim.handle)}>
        <Actions>
          <Button kind="quiet">{t('claim.withdraw')}</Button>
        </Actions>
      </Form>
    </>
  );
}
