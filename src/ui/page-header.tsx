import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { Brand } from './brand.tsx';
import { Menu } from './menu.tsx';
import { safeHref } from './safe-href.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** A word of the navigation; a role has at most five. */
export type NavigationLink = { href: string; label: string; current?: boolean | undefined };

/** The same page in another language. */
export type LanguageLink = { language: Language; autonym: string; href: string; current: boolean };

/** Who is signed in. `href` is their own page, `links` what they need now and then, `signOut` the address a sign-out posts to. */
export type SignedIn = {
  label: string;
  href: string;
  links?: readonly NavigationLink[] | undefined;
  signOut?: string | undefined;
};

/** What the header shows. */
export type PageHeaderProps = {
  language: Language;
  siteName: string;
  homeHref: string;
  navigation: readonly NavigationLink[];
  languages: readonly LanguageLink[];
  actor?: SignedIn | undefined;
  signInHref?: string | undefined;
};

/** Brand, navigation, language, and who is signed in. */
export function PageHeader(props: PageHeaderProps): JSX.Element {
  const { language, navigation, languages, actor, signInHref } = props;
  const t = uiTexts.in(language);
  return (
    <div class="bar">
      <div class="bar-in">
        <Brand href={props.homeHref} name={props.siteName} />
        {navigation.length > 0 && (
          <nav class="nav" aria-label={t('page.navigation')}>
            <ul>
              {navigation.map(({ href, label, current }) => (
                <li>
                  <a href={safeHref(href)} aria-current={current === true ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="bar-end">
          {languages.length > 1 && <LanguageMenu language={language} languages={languages} />}
          {actor !== undefined && <ActorMenu language={language} actor={actor} />}
          {actor === undefined && signInHref !== undefined && <a href={safeHref(signInHref)}>{t('page.sign-in')}</a>}
        </div>
      </div>
    </div>
  );
}

/** Phones have no room for it; screen readers keep it. */
const menuWord = (word: ComponentChildren): JSX.Element => <span class="menu-word">{word}</span>;

function LanguageMenu(props: { language: Language; languages: readonly LanguageLink[] }): JSX.Element {
  const current = props.languages.find((link) => link.current)?.autonym ?? '';
  return (
    <Menu
      summary={uiTexts.in(props.language).rich('page.language', {
        word: menuWord,
        name: <bdi>{current}</bdi>,
      })}
    >
      {props.languages.map(({ language, autonym, href, current }) => (
        <li>
          <a href={safeHref(href)} lang={language} hreflang={language} aria-current={current ? 'true' : undefined}>
            <bdi>{autonym}</bdi>
          </a>
        </li>
      ))}
    </Menu>
  );
}

function ActorMenu({ language, actor }: { language: Language; actor: SignedIn }): JSX.Element {
  const t = uiTexts.in(language);
  return (
    <Menu summary={<bdi>{actor.label}</bdi>}>
      <li>
        <a href={safeHref(actor.href)}>{t('page.account')}</a>
      </li>
      {actor.links?.map(({ href, label }) => (
        <li>
          <a href={safeHref(href)}>{label}</a>
        </li>
      ))}
      {actor.signOut !== undefined && (
        <li>
          <form action={safeHref(actor.signOut)} method="post" data-ends-session>
            <button type="submit">{t('page.sign-out')}</button>
          </form>
        </li>
      )}
    </Menu>
  );
}
