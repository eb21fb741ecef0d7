import type { JSX } from 'preact';
import { languages, type Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { organisationPaths } from '../../../organisations/index.ts';
import type { LocalText } from '../../domain/call-content.ts';
import { paperChannels } from '../../domain/interest-record.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';
import type { Hit } from '../start-interest/page.tsx';

export type TypedEntry = { place: string; channel: string; on: string; at: string; language: string };
export type EntryField = 'place' | 'channel' | 'on';

export type EnterInterestProps = {
  language: Language;
  call: { id: string; title: LocalText };
  query: string;
  hits: readonly Hit[] | null;
  today: string;
  typed: TypedEntry;
  error?: { field: EntryField; message: string } | undefined;
};

/** Staff enter what came by post, mail or phone: municipality, how and when it came. */
export function EnterInterestPage(props: EnterInterestProps): JSX.Element {
  const { language, call, query, hits, error } = props;
  const t = interestTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: error.field, message: error.message }]}
      />
      <h1>{t('enter.title')}</h1>
      <p>
        <LocalWords text={call.title} language={language} />
      </p>
      <Lead>{t('enter.lead')}</Lead>
      <Form language={language} action={interestPaths.enter(language, call.id)} method="get" role="search">
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
          <Button kind="quiet" again>
            {t('start.search.button')}
          </Button>
        </Actions>
      </Form>
      {hits?.length === 0 && <EmptyState title={t('start.none.title')}>{t('start.none.text')}</EmptyState>}
      {hits !== null && hits.length > 0 && <EntryForm {...props} hits={hits} />}
    </Narrow>
  );
}

function EntryForm({
  language,
  call,
  query,
  hits,
  today,
  typed,
  error,
}: EnterInterestProps & { hits: readonly Hit[] }): JSX.Element {
  const t = interestTexts.in(language);
  const errorOf = (field: EntryField): string | undefined => (error?.field === field ? error.message : undefined);
  const lineOf = ({ type, kreisLabel, landLabel }: Hit): string =>
    t('start.kind', { type, where: [kreisLabel, landLabel].filter((part) => part !== null).join(', ') });
  return (
    <Form language={language} action={interestPaths.enter(language, call.id)}>
      <HiddenField name="q" value={query} />
      <ChoiceField
        language={language}
        name="place"
        label={t('start.hits')}
        error={errorOf('place')}
        options={hits.map((hit) => ({
          value: hit.id,
          label: <Isolate>{hit.label}</Isolate>,
          hint: lineOf(hit),
          disabled: !hit.eligible,
        }))}
        value={typed.place}
      />
      <ChoiceField
        language={language}
        name="channel"
        label={t('enter.channel')}
        error={errorOf('channel')}
        options={paperChannels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
        value={typed.channel}
      />
      <DateField
        language={language}
        name="on"
        label={t('enter.received-on')}
        value={typed.on}
        max={today}
        error={errorOf('on')}
      />
      <TextField
        language={language}
        name="at"
        label={t('enter.received-at')}
        hint={t('enter.received-at.hint')}
        value={typed.at}
        code="letters"
        short
      />
      <SelectField
        language={language}
        name="language"
        label={t('enter.language')}
        options={languages.map(({ tag, autonym }) => ({ value: tag, label: autonym }))}
        value={typed.language}
      />
      <Actions>
        <Button>{t('enter.submit')}</Button>
      </Actions>
    </Form>
  );
}
