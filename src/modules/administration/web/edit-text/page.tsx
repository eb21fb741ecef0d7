/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { TextState } from '../../domain/text-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';
import { TextStateChip } from '../text-state-chip.tsx';

export type TextPageProps = {
  language: Language;
  at: { catalogue: string; language: Language; key: string };
  german: string;
  delivered: string | null;
  shown: string | null;
  state: TextState;
  isLegal: boolean;
  isChanged: boolean;
  /** Hash of what is shown, so that a review means the text on the screen. */
  bodyHash: string;
  review: { reviewedAs: string; reviewedAt: Instant } | null;
  history: readonly { body: string | null; who: string; changedAt: Instant }[];
  mayChange: boolean;
  typed?: { body: string; reviewedAs: string };
  /** How the typed text would look with made-up values. */
  preview?: readonly string[];
  errors?: Readonly<Record<string, string>>;
  done?: 'changed' | 'restored' | 'reviewed' | undefined;
};

/** One text in one language: read it, change it, stand for it, put it back. */
export function TextPage(props: TextPageProps): JSX.Element {
  const { language, at, state, errors = {}, done, mayChange, shown } = props;
  const t = administrationTexts.in(language);
  const list = administrationPaths.texts(language, at.language, { catalogue: at.catalogue });
  return (
    <AdminFrame
      language={language}
      title={<Isolate ltr>{at.key}</Isolate>}
      lead={<TextStateChip language={language} state={state} />}
      trail={[
        { href: administrationPaths.languages(language), label: t('languages.title') },
        { href: list, label: `${languageFacts(at.language).autonym} · ${at.catalogue}` },
      ]}
      errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      done={done === undefined ? undefined : t(`text.done.${done}`)}
    >
      {state === 'outdated' && <Notice language={language} kind="warn" title={t('text.outdated')} />}
      {props.isLegal && (
        <Notice language={language} kind="info" title={t('text.legal')}>
          {t('text.legal.line')}
        </Notice>
      )}
      <Words {...props} />
      {mayChange && <Change {...props} />}
      {mayChange && shown !== null && state !== 'reviewed' && <Review {...props} />}
      <History {...props} />
    </AdminFrame>
  );
}

function Words({ language, at, german, delivered, shown, review }: TextPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  return (
    <DescriptionList
      pairs={[
        ...(at.language === 'de' ? [] : [{ label: t('texts.german'), value: <bdi lang="de">{german}</bdi> }]),
        { label: t('text.shown'), value: <InItsLanguage of={at.language} words={shown} /> },
        ...(delivered === shown
          ? []
          : [{ label: t('text.delivered'), value: <InItsLanguage of={at.language} words={delivered} /> }]),
        ...(review === null
          ? []
          : [
              {
                label: t('text.review'),
                value: t('text.reviewed-by', { as: review.reviewedAs, when: formats.date(review.reviewedAt) }),
              },
            ]),
      ]}
    />
  );
}

function InItsLanguage({ of, words }: { of: Language; words: string | null }): JSX.Element {
  if (words === null) return <>{'–'}</>;
  const { direction, tag } = languageFacts(of);
  return (
    <bdi lang={tag === 'de-simple' ? 'de' : tag} dir={direction}>
      {words}
    </bdi>
  );
}

function Change(props: TextPageProps): JSX.Element {
  const { language, at, shown, german, typed, preview, errors = {}, isLegal, isChanged } = props;
  const t = administrationTexts.in(language);
  return (
    <Box title={t('text.change')}>
      <Form language={language} action={administrationPaths.text(language, at)}>
        <TextArea
          language={language}
          name="body"
          label={t('text.body')}
          hint={t('text.body.hint')}
          value={typed?.body ?? shown ?? german}
          error={errors['body']}
        />
        {preview !== undefined && (
          <Notice language={language} kind="info" title={t('text.preview')}>
            {preview.map((line) => (
              <p>
                <InItsLanguage of={at.language} words={line} />
              </p>
            ))}
          </Notice>
        )}
        <TextField
          language={language}
          name="reviewedAs"
          label={t('text.reviewed-as')}
          hint={t(isLegal ? 'text.reviewed-as.legal' : 'text.reviewed-as.hint')}
          value={typed?.reviewedAs ?? ''}
          error={errors['reviewedAs']}
          optional={!isLegal}
        />
        <Actions>
          <Button name="step" value="save">
            {t('text.save')}
          </Button>
          <Button kind="quiet" name="step" value="preview" again>
            {t('text.preview')}
          </Button>
        </Actions>
      </Form>
      {isChanged && (
        <Form language={language} action={administrationPaths.restoreText(language, at)}>
          <Actions>
            <Button kind="quiet">{t('text.restore')}</Button>
          </Actions>
        </Form>
      )}
    </Box>
  );
}

function Review({ language, at, bodyHash, errors = {} }: TextPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <Box title={t('text.review.title')}>
      <Form language={language} action={administrationPaths.reviewText(language, at)}>
        <HiddenField name="body" value={bodyHash} />
        <TextField
          language={language}
          name="function"
          label={t('text.function')}
          hint={t('text.function.hint')}
          error={errors['function']}
        />
        <Actions>
          <Button kind="quiet">{t('text.review.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}

function History({ language, at, history }: TextPageProps): JSX.Element | null {
  const t = administrationTexts.in(language);
  if (history.length === 0) return null;
  const formats = formatsIn(language);
  return (
    <DataTable
      caption={t('text.history')}
      columns={[
        { label: t('text.when'), heads: true, cell: ({ changedAt }) => formats.dateTime(changedAt) },
        { label: t('audit.actor'), cell: ({ who }) => <Isolate>{who}</Isolate> },
        {
          label: t('texts.text'),
          cell: ({ body }) => (body === null ? t('text.put-back') : <InItsLanguage of={at.language} words={body} />),
        },
      ]}
      rows={history}
    />
  );
}
