import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import type { Mandate } from '../domain/mandate.ts';
import { mandateTexts } from '../texts/mandate-texts.ts';
import { AcceptPage, EnterCodePage, GonePage } from './accept-mandate/page.tsx';
import { GivePage } from './give-mandate/page.tsx';
import { ListPage } from './list-mandates/page.tsx';
import { RecordPage } from './record-mandate/page.tsx';
import { ShowPage, type ShowPageProps } from './show-mandate/page.tsx';

const offered: Mandate = {
  id: '01980000-0000-7000-8000-000000000001',
  handle: 'beispiel',
  matter: { kind: 'calls.interest', id: '01980000-0000-7000-8000-000000000002' },
  giverPerson: null,
  giverOrganisation: '01980000-0000-7000-8000-000000000003',
  giverName: 'Musterstadt',
  helperPerson: null,
  helperOrganisation: null,
  helperName: '',
  helperEmail: 'hilfe@verein.example',
  level: 'work',
  post: 'both',
  untilAt: fromBerlin('2018-03-01'),
  channel: 'online',
  receivedOn: null,
  language: 'de',
  givenAt: fromBerlin('2018-01-20'),
  acceptedAt: null,
  endedAt: null,
  endedBy: null,
  endReason: '',
  isOfferedToReader: false,
};
const active: Mandate = {
  ...offered,
  acceptedAt: fromBerlin('2018-01-21'),
  helperName: 'Brückenverein für Verständigung und Nachbarschaft in Musterstadt und Umgebung e. V.',
  helperEmail: '',
  level: 'hand-in',
};
const onPaper: Mandate = {
  ...active,
  channel: 'post',
  receivedOn: '2018-01-19',
  endedAt: fromBerlin('2018-02-01'),
  endedBy: 'agency',
  endReason: 'Die Unterschrift stammt nicht von der genannten Person.',
};
const matter = { title: 'Interessenbekundung von Musterstadt: Modellkommunen', number: '2018-2136', href: '/de/' };
const organisations = [{ id: '01980000-0000-7000-8000-000000000004', name: 'Brückenverein' }];
const typed = { email: '', until: '', level: 'work' };
const today = '2018-01-20';

type Key = Parameters<ReturnType<typeof mandateTexts.in>>[0];
type Entry = { route: string; title: Key; body: GalleryEntry['body']; staff?: boolean };

const entry = (name: string, { route, title, body, staff }: Entry): GalleryEntry => ({
  name: `mandates.${name}`,
  route: `mandates.${route}`,
  audience: staff === true ? 'staff' : 'public',
  title: (language) => mandateTexts.in(language)(title, { giver: 'Musterstadt' }),
  body,
});

const show = (name: string, over: Partial<ShowPageProps>): GalleryEntry =>
  entry(`show-mandate/${name}`, {
    route: 'show-mandate',
    title: 'show.title',
    body: (language) => (
      <ShowPage
        language={language}
        mandate={offered}
        state="offered"
        matter={matter}
        endsAs="giver"
        mayChoosePost
        offer={null}
        accept={null}
        done={null}
        errors={{}}
        {...over}
      />
    ),
  });

const give = (name: string, errors: (language: Language) => Record<string, string>): GalleryEntry =>
  entry(`show-give/${name}`, {
    route: 'show-give',
    title: 'give.title',
    body: (language) => (
      <GivePage
        language={language}
        action="/de/"
        matter={matter}
        giver="Musterstadt"
        typed={typed}
        errors={errors(language)}
        today={today}
      />
    ),
  });

const accept = (name: string, over: { signInPath?: string; error?: 'own' | 'office' }): GalleryEntry =>
  entry(`show-accept/${name}`, {
    route: 'show-accept',
    title: 'accept.title',
    body: (language) => (
      <AcceptPage
        language={language}
        mandate={offered}
        matter={{ ...matter, href: null }}
        action="/de/"
        organisations={organisations}
        signInPath={over.signInPath ?? null}
        error={over.error ?? null}
      />
    ),
  });

/** Every page of the module in its states. */
export const gallery: readonly GalleryEntry[] = [
  give('empty', () => ({})),
  give('errors', (language) => ({
    email: mandateTexts.in(language)('give.error.not-an-address'),
    until: mandateTexts.in(language)('give.error.past'),
    level: mandateTexts.in(language)('give.error.no-level'),
  })),
  show('offered', {
    done: 'sent',
    offer: {
      link: 'https://zusammendenken.example/de/vollmacht/annehmen/ABCD-EFGH-JKLM-NPQR',
      code: 'ABCD-EFGH-JKLM-NPQR',
      address: 'https://zusammendenken.example/de/vollmacht/code',
    },
  }),
  show('asked', { endsAs: null, mayChoosePost: false, accept: { action: '/de/', organisations } }),
  show('helper', { mandate: active, state: 'active', endsAs: 'helper', mayChoosePost: false, done: 'accepted' }),
  {
    ...show('agency', { mandate: active, state: 'active', endsAs: 'agency', mayChoosePost: false }),
    audience: 'staff',
    body: (language) => (
      <ShowPage
        language={language}
        mandate={active}
        state="active"
        matter={matter}
        endsAs="agency"
        mayChoosePost={false}
        offer={null}
        accept={null}
        done={null}
        errors={{ reason: mandateTexts.in(language)('end.error.reason') }}
      />
    ),
  },
  show('ended', { mandate: onPaper, state: 'ended', endsAs: null, mayChoosePost: false, matter: null }),
  accept('visitor', { signInPath: '/de/anmelden' }),
  accept('signed-in', {}),
  accept('barred', { error: 'office' }),
  entry('show-accept/gone', {
    route: 'show-accept',
    title: 'gone.title',
    body: (language) => <GonePage language={language} />,
  }),
  entry('show-enter-code', {
    route: 'show-enter-code',
    title: 'code.title',
    body: (language) => (
      <EnterCodePage language={language} code="ABCD" error={mandateTexts.in(language)('code.error')} />
    ),
  }),
  entry('list-mandates/empty', {
    route: 'list-mandates',
    title: 'list.title',
    body: (language) => <ListPage language={language} given={[]} received={[]} />,
  }),
  entry('list-mandates/full', {
    route: 'list-mandates',
    title: 'list.title',
    body: (language) => (
      <ListPage
        language={language}
        given={[
          { mandate: offered, state: 'offered', matter: matter.title },
          { mandate: active, state: 'active', matter: matter.title },
        ]}
        received={[{ mandate: onPaper, state: 'ended', matter: matter.title }]}
      />
    ),
  }),
  entry('show-record', {
    route: 'show-record',
    title: 'record.title',
    staff: true,
    body: (language) => (
      <RecordPage
        language={language}
        action="/de/"
        matter={matter}
        typed={{ ...typed, giver: 'Musterstadt', channel: '', received: '' }}
        errors={{ channel: mandateTexts.in(language)('record.error.channel') }}
        today={today}
      />
    ),
  }),
];
