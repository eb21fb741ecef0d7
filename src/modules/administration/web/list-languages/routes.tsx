import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage, languages, type Language } from '../../../../platform/i18n/languages.ts';
import { isLanguagesOffFixed, languagesOff } from '../../../../platform/i18n/offered-languages.ts';
import type { ShownSetting } from '../../../../platform/settings/setting.ts';
import { switchLanguage } from '../../actions/change-setting.ts';
import { readTextNotes, textsIn, type TextNotes } from '../../actions/read-texts.ts';
import { mayAdminister, mayReadAdministration } from '../../domain/policy.ts';
import { completenessOf, reviewedShare } from '../../domain/text-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { administrationPaths } from '../paths.ts';
import { LanguagesPage, type LanguageRow } from './page.tsx';

const path = '/verwaltung/sprachen';

type Options = { settings: () => readonly ShownSetting[] };

/** Languages, how complete they are, and which of them the public sees. */
export const listLanguagesRoutes = ({ settings }: Options): readonly Route[] => {
  const threshold = (): number => Number(settings().find(({ name }) => name === 'REVIEWED_SHARE')?.value ?? 90) / 100;
  return [
    {
      name: 'administration.list-languages',
      method: 'GET',
      path,
      audience: 'staff',
      handle: async (x) => {
        if (!mayReadAdministration(x.actor)) return x.forbidden();
        const notes = await x.read((db) => readTextNotes(db));
        return x.page({
          title: administrationTexts.in(x.language)('languages.title'),
          wide: true,
          body: (
            <LanguagesPage
              language={x.language}
              rows={languages.map(({ tag }) => rowOf(tag, notes, threshold()))}
              threshold={threshold()}
              maySwitch={mayAdminister(x.actor)}
              isFixed={isLanguagesOffFixed()}
              done={x.url.searchParams.has('erledigt')}
            />
          ),
        });
      },
    },
    {
      name: 'administration.switch-language',
      method: 'POST',
      path,
      audience: 'staff',
      handle: (x) => turn(x, threshold()),
    },
  ];
};

async function turn(x: Exchange, threshold: number): Promise<Response> {
  if (!mayAdminister(x.actor)) return x.forbidden();
  const form = await x.form();
  const language = form.text('language');
  if (!isLanguage(language)) return x.notFound();
  const notes = await x.read((db) => readTextNotes(db));
  const isBelow = rowOf(language, notes, threshold).reviewed < threshold;
  const result = await x.act(switchLanguage, { language, isOff: form.text('step') === 'off', isBelow });
  if (!result.ok && result.reason === 'not-allowed') return x.forbidden();
  return x.redirect(administrationPaths.languages(x.language, result.ok ? '1' : undefined));
}

/** Texts of the public side: what visitors see. */
function rowOf(language: Language, notes: TextNotes, threshold: number): LanguageRow {
  const texts = textsIn(language, notes).filter(({ side }) => side === 'public');
  const counts = completenessOf(texts.map(({ state }) => state));
  const reviewed = reviewedShare(counts);
  return { language, counts, reviewed, shown: shownAs(language, reviewed >= threshold) };
}

function shownAs(language: Language, isReviewed: boolean): LanguageRow['shown'] {
  if (language === 'de') return 'always';
  if (languagesOff().includes(language)) return isReviewed ? 'ready' : 'off';
  return isReviewed ? 'complete' : 'on';
}
