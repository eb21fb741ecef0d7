import type { JSX } from 'preact';
import { isProblemKind, problemKinds, type ProblemKind } from '../../../../platform/api/problem-kinds.ts';
import { apiTexts } from '../../../../platform/api/texts/api-texts.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { programTexts } from '../../texts/programs/program-texts.ts';

/** What the page says of one thing programs can do. */
export type ShownOperation = {
  name: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  scopes: readonly string[];
  problems: Readonly<Record<string, number>>;
};

export type ProgramsPageProps = {
  language: Language;
  operations: readonly ShownOperation[];
  /** Where one makes a token. */
  tokens: string;
};

const rules = ['language', 'key', 'version', 'page', 'limit'] as const;

/** The interface for programs, for people: rules, what there is, and what can go wrong. */
export function ProgramsPage({ language, operations, tokens }: ProgramsPageProps): JSX.Element {
  const t = programTexts.in(language);
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return (
    <>
      <h1>{t('programs.title')}</h1>
      <Lead>{t('programs.lead')}</Lead>
      <TextLink href="/api/openapi.json" alone>
        {t('programs.file')}
      </TextLink>
      <h2>{t('programs.token.title')}</h2>
      <p>{t('programs.token.text')}</p>
      <TextLink href={tokens} alone>
        {t('programs.token.link')}
      </TextLink>
      <h2>{t('programs.rules.title')}</h2>
      <ul>
        {rules.map((rule) => (
          <li>{t(`programs.rule.${rule}`)}</li>
        ))}
      </ul>
      <h2>{t('programs.operations.title')}</h2>
      <p>{t('programs.operations.hint')}</p>
      {tags.map((tag) => (
        <section>
          <h3 lang="en" dir="ltr">
            {tag}
          </h3>
          <OperationTable language={language} tag={tag} rows={operations.filter((one) => one.tag === tag)} />
        </section>
      ))}
      <Problems language={language} operations={operations} />
    </>
  );
}

type TableProps = { language: Language; tag: string; rows: readonly ShownOperation[] };

function OperationTable({ language, tag, rows }: TableProps): JSX.Element {
  const t = programTexts.in(language);
  return (
    <DataTable
      caption={tag}
      captionHidden
      rows={rows}
      columns={[
        { label: t('programs.table.deed'), heads: true, cell: ({ summary }) => english(summary) },
        { label: t('programs.table.address'), cell: ({ method, path }) => code(`${method} ${path}`) },
        {
          label: t('programs.table.needs'),
          cell: ({ scopes }) => (scopes.length === 0 ? t('programs.open') : code(scopes.join(' '))),
        },
      ]}
    />
  );
}

function Problems({ language, operations }: Omit<ProgramsPageProps, 'tokens'>): JSX.Element {
  const t = programTexts.in(language);
  const common = Object.entries(problemKinds);
  const own = Object.entries(
    Object.assign({}, ...operations.map(({ problems }) => problems)) as Record<string, number>,
  );
  return (
    <>
      <h2>{t('programs.problems.title')}</h2>
      <p>{t('programs.problems.lead')}</p>
      <DataTable
        caption={t('programs.problems.lead')}
        captionHidden
        rows={common}
        columns={[
          { label: t('programs.table.problem'), heads: true, cell: ([kind]) => anchored(kind) },
          { label: t('programs.table.words'), cell: ([kind]) => wordsOf(kind, language) },
          { label: t('programs.table.status'), figures: true, cell: ([, status]) => status },
        ]}
      />
      <p>{t('programs.problems.own')}</p>
      <DataTable
        caption={t('programs.problems.own')}
        captionHidden
        rows={own.filter(([kind]) => !isProblemKind(kind))}
        columns={[
          { label: t('programs.table.problem'), heads: true, cell: ([kind]) => anchored(kind) },
          { label: t('programs.table.status'), figures: true, cell: ([, status]) => status },
        ]}
      />
    </>
  );
}

const wordsOf = (kind: string, language: Language): string => apiTexts.in(language)(`problem.${kind as ProblemKind}`);

const english = (words: string): JSX.Element => (
  <span lang="en" dir="ltr">
    {words}
  </span>
);

/** Long addresses break where they must: after a slash. */
const code = (words: string): JSX.Element => (
  <code dir="ltr">
    {words.split('/').map((part, index) => (
      <>
        {index > 0 && (
          <>
            /<wbr />
          </>
        )}
        {part}
      </>
    ))}
  </code>
);

const anchored = (kind: string): JSX.Element => (
  <code dir="ltr" id={`problem-${kind}`}>
    {kind}
  </code>
);
