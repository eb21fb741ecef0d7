import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Button } from '../../../../ui/button.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
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
  return <DataTable caption={t(`list.${side}`)} captionHidden rows={rows} columns={columnsOf(language, side)} />;
}

function columnsOf(language: Language, side: TableProps['side']): Column<ListedMandate>[] {
  const t = mandateTexts.in(language);
  const other = (mandate: Mandate): string =>
    side === 'received' ? mandate.giverName : mandate.helperName || mandate.helperEmail || t('fact.helper.open');
  const link = ({ mandate }: ListedMandate): JSX.Element => (
    <TextLink href={mandatePaths.show(language, mandate.handle)}>
      <Isolate>{other(mandate)}</Isolate>
    </TextLink>
  );
  const matter = (listed: ListedMandate): JSX.Element => <Isolate>{listed.matter}</Isolate>;
  const end = ({ mandate, state }: ListedMandate): JSX.Element | string =>
    state === 'offered' || state === 'active' ? (
      <Form language={language} action={mandatePaths.end(language, mandate.handle)}>
        <Button kind="quiet">{t(`end.submit.${side === 'given' ? 'giver' : 'helper'}`)}</Button>
      </Form>
    ) : (
      '–'
    );
  return [
    { label: t(side === 'given' ? 'fact.helper' : 'fact.giver'), heads: true, cell: link },
    { label: t('fact.matter'), cell: matter },
    { label: t('fact.level'), cell: ({ mandate }) => t(`level.${mandate.level}`) },
    { label: t('fact.until'), cell: ({ mandate }) => formatsIn(language).deadline(mandate.untilAt) },
    { label: t('fact.state'), cell: ({ mandate, state }) => stateWords(mandate, state, language) },
    { label: t('list.end'), cell: end },
  ];
}
