import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { Mandate, MandateState } from '../../domain/mandate.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { stateWords } from '../mandate-facts.tsx';
import { mandatePaths } from '../paths.ts';

export type ListedMandate = { mandate: Mandate; state: MandateState; matter: string };

export type ListPageProps = {
  language: Language;
  given: readonly ListedMandate[];
  received: readonly ListedMandate[];
};

/** Every Vollmacht somebody has given and received. */
export function ListPage({ language, given, received }: ListPageProps): JSX.Element {
  const t = mandateTexts.in(language);
  return (
    <>
      <h1>{t('list.title')}</h1>
      <Lead>{t('list.lead')}</Lead>
      <h2>{t('list.given')}</h2>
      <MandateTable language={language} side="given" rows={given} />
      <h2>{t('list.received')}</h2>
      <MandateTable language={language} side="received" rows={received} />
      <p>
        <TextLink href={mandatePaths.enterCode(language)} alone>
          {t('code.title')}
        </TextLink>
      </p>
    </>
  );
}

type TableProps = { language: Language; side: 'given' | 'received'; rows: readonly ListedMandate[] };

function MandateTable({ language, side, rows }: TableProps): JSX.Element {
  const t = mandateTexts.in(language);
  if (rows.length === 0) return <EmptyState title={t(`list.none.${side}`)}>{t(`list.none.${side}.text`)}</EmptyState>;
  const nameOf = ({ giverName, helperName, helperEmail }: Mandate): string =>
    side === 'received' ? giverName : helperName || helperEmail || t('fact.helper.open');
  return (
    <DataTable
      caption={t(`list.${side}`)}
      captionHidden
      rows={rows}
      columns={[
        {
          label: t(side === 'given' ? 'fact.helper' : 'fact.giver'),
          heads: true,
          cell: ({ mandate }) => (
            <TextLink href={mandatePaths.show(language, mandate.handle)}>
              <Isolate>{nameOf(mandate)}</Isolate>
            </TextLink>
          ),
        },
        { label: t('fact.matter'), cell: ({ matter }) => <Isolate>{matter}</Isolate> },
        { label: t('fact.level'), cell: ({ mandate }) => t(`level.${mandate.level}`) },
        { label: t('fact.until'), cell: ({ mandate }) => formatsIn(language).deadline(mandate.untilAt) },
        { label: t('fact.state'), cell: ({ mandate, state }) => stateWords(mandate, state, language) },
        {
          label: t('list.end'),
          cell: ({ mandate, state }) =>
            state === 'offered' || state === 'active' ? (
              <Form language={language} action={mandatePaths.end(language, mandate.handle)}>
                <Button kind="quiet">{t(`end.submit.${side === 'given' ? 'giver' : 'helper'}`)}</Button>
              </Form>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
