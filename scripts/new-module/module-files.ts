/** Every file of a new module by its path from the root. */
export function moduleFiles(name: string, now: Date): Record<string, string> {
  const camel = name.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  const pascal = `${camel[0]?.toUpperCase() ?? ''}${camel.slice(1)}`;
  const schema = name.replaceAll('-', '_');
  const folder = `src/modules/${name}`;
  const stamp = now.toISOString().slice(0, 16).replaceAll(/[-:]/gu, '');
  return {
    [`migrations/${stamp}-${name}-base.sql`]: migration(schema),
    [`${folder}/README.md`]: readme(name, pascal),
    [`${folder}/index.ts`]: `/** ${pascal}: say in one line what it is for. */\nexport { ${camel}Module } from './manifest.ts';\n`,
    [`${folder}/manifest.ts`]: manifest({ name, camel }),
    [`${folder}/domain/policy.ts`]: policy(),
    [`${folder}/domain/policy.test.ts`]: policyTest(),
    [`${folder}/texts/${name}-texts.ts`]: texts(camel),
    [`${folder}/texts/public/de.json`]: `{\n  "show.title": "Was gibt es hier?",\n  "show.lead": "Ein Satz, der sagt, was hier möglich ist und was als Nächstes kommt."\n}\n`,
    [`${folder}/web/paths.ts`]: paths({ name, camel }),
    [`${folder}/web/show-${name}/page.tsx`]: page({ name, camel, pascal }),
    [`${folder}/web/show-${name}/routes.tsx`]: routes({ name, camel, pascal }),
    [`${folder}/web/show-${name}/page.gallery.tsx`]: gallery({ name, pascal }),
  };
}

type Names = { name: string; camel: string; pascal: string };

const migration = (schema: string): string => `create schema ${schema};
grant usage on schema ${schema} to zusammendenken_app;

-- Tables with personal data: enable and force row level security, and a policy for whom the rows are.
`;

const readme = (name: string, pascal: string): string => `# ${pascal}

What it is for, in two sentences.

**Words:** from docs/glossary.md. **States:** none yet. **Tables:** schema \`${name.replaceAll('-', '_')}\`. **Who may what:** domain/policy.ts.
`;

const manifest = ({
  name,
  camel,
}: Pick<Names, 'name' | 'camel'>): string => `import type { Module } from '../../platform/module.ts';
import { ${camel}Texts } from './texts/${name}-texts.ts';
import { show${camel[0]?.toUpperCase() ?? ''}${camel.slice(1)}Routes } from './web/show-${name}/routes.tsx';

/** What the module says of itself. */
export const ${camel}Module: Module = {
  name: '${name}',
  texts: [${camel}Texts],
  routes: show${camel[0]?.toUpperCase() ?? ''}${camel.slice(1)}Routes,
  gallery: async () => (await import('./web/show-${name}/page.gallery.tsx')).gallery,
};
`;

const policy = (): string => `import { holds, type Actor } from '../../../platform/actions/actor.ts';

/** Staff of the agency who lead programmes. Everything not named here is denied. */
export const mayManage = (actor: Actor): boolean => holds(actor, 'agency', 'programme-lead', 'administrator');
`;

const policyTest = (): string => `import { expect, test } from 'vitest';
import { anonymous, system, type Actor, type Role } from '../../../platform/actions/actor.ts';
import { mayManage } from './policy.ts';

const as = (organisationKind: string, role: Role): Actor => ({
  ...anonymous,
  personId: 'someone',
  memberships: [{ organisationId: 'here', organisationName: 'Hier', organisationKind, role }],
});

test.each([
  [as('agency', 'programme-lead'), true],
  [as('agency', 'auditor'), false],
  [as('municipality', 'coordinator'), false],
  [anonymous, false],
  [system, false],
])('%o may manage: %s', (actor, may) => {
  expect(mayManage(actor)).toBe(may);
});
`;

const texts = (camel: string): string => `import { defineTexts } from '../../../platform/i18n/define-texts.ts';
import de from './public/de.json' with { type: 'json' };

/** Texts of the module. */
export const ${camel}Texts = defineTexts({ public: { de } });
`;

const paths = ({
  name,
  camel,
}: Pick<Names, 'name' | 'camel'>): string => `import type { Language } from '../../../platform/i18n/languages.ts';

/** Every address of the module. */
export const ${camel}Paths = {
  show: (language: Language): string => \`/\${language}/${name}\`,
};
`;

const page = ({ name, camel, pascal }: Names): string => `import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Lead } from '../../../../ui/lead.tsx';
import { ${camel}Texts } from '../../texts/${name}-texts.ts';

/** What there is. */
export function Show${pascal}Page({ language }: { language: Language }): JSX.Element {
  const t = ${camel}Texts.in(language);
  return (
    <>
      <h1>{t('show.title')}</h1>
      <Lead>{t('show.lead')}</Lead>
    </>
  );
}
`;

const routes = ({
  name,
  camel,
  pascal,
}: Names): string => `import type { Route } from '../../../../platform/http/route.ts';
import { ${camel}Texts } from '../../texts/${name}-texts.ts';
import { Show${pascal}Page } from './page.tsx';

/** The first page. */
export const show${pascal}Routes: readonly Route[] = [
  {
    name: '${name}.show-${name}',
    method: 'GET',
    path: '/${name}',
    audience: 'public',
    cache: 'public',
    handle: (x) => x.page({ title: ${camel}Texts.in(x.language)('show.title'), body: <Show${pascal}Page language={x.language} /> }),
  },
];
`;

const gallery = ({
  name,
  pascal,
}: Pick<
  Names,
  'name' | 'pascal'
>): string => `import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { Show${pascal}Page } from './page.tsx';

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: '${name}.show-${name}',
    route: '${name}.show-${name}',
    audience: 'public',
    title: '${name}',
    body: (language) => <Show${pascal}Page language={language} />,
  },
];
`;
