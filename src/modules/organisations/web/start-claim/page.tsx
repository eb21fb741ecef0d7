import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { claimableKinds, type ClaimableKind, type ClaimState } from '../../domain/claim.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { standingPaths } from '../standing-paths.ts';
import { summaryOf } from '../summary-of.ts';

/** A place that was found, with what tells it from others of its name. */
export type ClaimHit = { id: string; label: string; detail: string };

export type StartClaimPageProps = {
  language: Language;
  kind: ClaimableKind | null;
  query: string;
  /** Null before a search. */
  hits: readonly ClaimHit[] | null;
  typed: { place: string; name: string; functionTitle: string };
  own: readonly { handle: string; name: string; state: ClaimState }[];
  errors: FieldErrors;
};

/** Asks for whom somebody speaks: which kind, which one, in which function. */
export function StartClaimPage(props: StartClaimPageProps): JSX.Element {
  const { language, kind, own, errors } = props;
  const t = standingTexts.in(language);
  return (
    <>
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t('claim.title')}</h1>
      <Lead>{t('claim.lead')}</Lead>
      <p>{t('claim.until')}</p>
      <Kind {...props} />
      {kind === 'municipality' && <Municipality {...props} />}
      {kind !== null && kind !== 'municipality' && <Claim {...props} kind={kind} />}
      {own.length > 0 && (
        <Box title={t('claim.own')}>
          <ul>
            {own.map(({ handle, name, state }) => (
              <li>
                <TextLink href={standingPaths.claim(language, handle)}>
                  <Isolate>{name}</Isolate>
                </TextLink>{' '}
                <span class="small mute">{t(`claim.state.${state}`)}</span>
              </li>
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}

function Kind({ language, kind, errors }: StartClaimPageProps): JSX.Element {
  const t = standingTexts.in(language);
  const words = memberTexts.in(language);
  return (
    <Form language={language} action={standingPaths.startClaim(language)} method="get">
      <ChoiceField
        language={language}
        name="art"
        label={t('claim.kind')}
        value={kind ?? ''}
        error={errors['kind']}
        options={claimableKinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
      />
      <Actions>
        <Button again kind={kind === null ? 'main' : 'quiet'}>
          {t('claim.continue')}
        </Button>
      </Actions>
    </Form>
  );
}

function Municipality(props: StartClaimPageProps): JSX.Element {
  const { language, query, hits } = props;
  const t = standingTexts.in(language);
  return (
    <>
      <Form language={language} action={standingPaths.startClaim(language)} method="get" role="search">
        <HiddenField name="art" value="municipality" />
        <SearchField
          language={language}
          name="q"
          label={t('claim.search')}
          hint={t('claim.search.hint')}
          value={query}
        />
        <Actions>
          <Button again kind={hits === null ? 'main' : 'quiet'}>
            {t('claim.search.submit')}
          </Button>
        </Actions>
      </Form>
      {hits?.length === 0 && <EmptyState title={t('claim.none')}>{t('claim.none.body')}</EmptyState>}
      {hits !== null && hits.length > 0 && <Claim {...props} kind="municipality" />}
    </>
  );
}

function Claim({ language, kind, query, hits, typed, errors }: StartClaimPageProps): JSX.Element {
  const t = standingTexts.in(language);
  return (
    <Form language={language} action={standingPaths.startClaim(language)}>
      <HiddenField name="kind" value={kind ?? ''} />
      <HiddenField name="q" value={query} />
      {kind === 'municipality' ? (
        <ChoiceField
          language={language}
          name="place"
          label={t('claim.place')}
          value={typed.place}
          error={errors['place']}
          options={(hits ?? []).map(({ id, label, detail }) => ({
            value: id,
            label: <bdi lang="de">{label}</bdi>,
            hint: <bdi lang="de">{detail}</bdi>,
          }))}
        />
      ) : (
        <TextField
          language={language}
          name="name"
          label={t('claim.name')}
          value={typed.name}
          autocomplete="organization"
          error={errors['name']}
        />
      )}
      <TextField
        language={language}
        name="function"
        label={t('claim.function')}
        hint={t('claim.function.hint')}
        value={typed.functionTitle}
        autocomplete="organization-title"
        error={errors['function']}
      />
      <Actions>
        <Button>{t('claim.submit')}</Button>
      </Actions>
    </Form>
  );
}
