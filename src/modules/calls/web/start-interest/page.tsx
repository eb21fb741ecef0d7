import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { organisationPaths } from '../../../organisations/index.ts';
import type { CallPhase } from '../../domain/call-phase.ts';
import type { PublishedCall } from '../../domain/interest-record.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { callPaths } from '../call-paths.ts';
import { interestPaths } from '../interest-paths.ts';
import { LocalParagraphs, LocalWords } from '../local-words.tsx';

/** A municipality that was found, with what tells it from others of its name. */
export type Hit = {
  id: string;
  label: string;
  type: string;
  kreisLabel: string | null;
  landLabel: string | null;
  population: number | null;
  eligible: boolean;
};

export type StartInterestProps = {
  language: Language;
  call: Pick<PublishedCall, 'slug' | 'content' | 'times'>;
  phase: CallPhase;
  query: string;
  /** Null before a search. */
  hits: readonly Hit[] | null;
  /** Municipalities the reader coordinates. */
  own: readonly { placeId: string; name: string }[];
  error?: string | undefined;
};

/** Chooses the municipality; says what is needed, how long it takes and until when. */
export function StartInterestPage(props: StartInterestProps): JSX.Element {
  const { language, call, phase, own, error } = props;
  const t = interestTexts.in(language);
  const formats = formatsIn(language);
  return (
    <>
      <Breadcrumb
        language={language}
        trail={[
          {
            href: callPaths.show(language, call.slug),
            label: <LocalWords text={call.content.title} language={language} />,
          },
        ]}
      />
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'place', message: error }]} />
      <h1>{t('start.title')}</h1>
      <Lead>{t('start.lead')}</Lead>
      <TwoColumns aside={<Needs language={language} call={call} />} asideLabel={t('start.need.title')}>
        {phase === 'announced' && (
          <Notice language={language} kind="info">
            {t('start.not-open', { date: formats.dateTime(call.times.opensAt) })}
          </Notice>
        )}
        {(phase === 'closed' || phase === 'cancelled') && (
          <Notice language={language} kind="warn">
            {t('start.closed')}
          </Notice>
        )}
        {phase === 'open' && (
          <>
            <p>{t('start.until', { deadline: formats.deadline(call.times.closesAt) })}</p>
            {own.length > 0 && <OwnMunicipality {...props} own={own} />}
            <Search {...props} />
          </>
        )}
      </TwoColumns>
    </>
  );
}

function OwnMunicipality({ language, call, own }: StartInterestProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Box title={t('start.own.title')}>
      {own.map(({ placeId, name }) => (
        <Form language={language} action={interestPaths.start(language, call.slug)}>
          <HiddenField name="place" value={placeId} />
          <Actions>
            <Button>{t.rich('start.own', { name: <Isolate>{name}</Isolate> })}</Button>
          </Actions>
        </Form>
      ))}
    </Box>
  );
}

function Search({ language, call, query, hits, error }: StartInterestProps): JSX.Element {
  const t = interestTexts.in(language);
  const path = interestPaths.start(language, call.slug);
  return (
    <>
      <Form language={language} action={path} method="get" role="search">
        <SearchField
          language={language}
          name="q"
          label={t('start.search.label')}
          hint={t('start.search.hint')}
          value={query}
          suggest={organisationPaths.placeSuggestions(language)}
          chosenName="ort"
        />
        <Actions>
          <Button kind={hits === null || hits.length === 0 ? 'main' : 'quiet'} again>
            {t('start.search.button')}
          </Button>
        </Actions>
      </Form>
      {hits?.length === 0 && <EmptyState title={t('start.none.title')}>{t('start.none.text')}</EmptyState>}
      {hits !== null && hits.length > 0 && (
        <Form language={language} action={path}>
          <HiddenField name="q" value={query} />
          <ChoiceField
            language={language}
            name="place"
            label={t('start.hits')}
            error={error}
            options={hits.map((hit) => ({
              value: hit.id,
              label: <Isolate>{hit.label}</Isolate>,
              hint: hit.eligible ? hitLine(hit, language) : `${hitLine(hit, language)}. ${t('start.hit.not-eligible')}`,
              disabled: !hit.eligible,
            }))}
            value={hits.length === 1 && hits[0]?.eligible === true ? hits[0].id : undefined}
          />
          <Actions>
            <Button>{t('start.begin')}</Button>
          </Actions>
        </Form>
      )}
    </>
  );
}

/** Kind, Kreis, Land and inhabitants: tells Plön the town from Plön the Kreis. */
function hitLine({ type, kreisLabel, landLabel, population }: Hit, language: Language): string {
  const t = interestTexts.in(language);
  const where = [kreisLabel, landLabel].filter((part) => part !== null).join(', ');
  const kind = t('start.kind', { type, where });
  return population === null ? kind : `${kind} · ${t('place.inhabitants', { count: population })}`;
}

function Needs({ language, call }: Pick<StartInterestProps, 'language' | 'call'>): JSX.Element {
  const t = interestTexts.in(language);
  const { content } = call;
  return (
    <>
      <Box title={t('start.need.title')}>
        <ul>
          <li>{t('start.need.time')}</li>
          <li>{t('start.need.colleagues')}</li>
          <li>{t('start.need.partners', { least: content.rules.partners.least })}</li>
          {content.rules.signOff === 'needed' && <li>{t('start.need.sign-off')}</li>}
        </ul>
        <p>{t.rich('start.need.paper', { phone: <Isolate ltr>{content.contact.phone}</Isolate> })}</p>
      </Box>
      <Box title={t('start.who.title')}>
        <LocalParagraphs text={content.whoMayApply} language={language} />
      </Box>
    </>
  );
}
