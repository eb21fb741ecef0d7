import { Box } from '../box.tsx';
import { Breadcrumb } from '../breadcrumb.tsx';
import { DescriptionList } from '../description-list.tsx';
import { Disclosure } from '../disclosure.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Isolate } from '../isolate.tsx';
import { Lead } from '../lead.tsx';
import { NextBox } from '../next-box.tsx';
import { Notice } from '../notice.tsx';
import { Pagination } from '../pagination.tsx';
import { PrintButton } from '../print-button.tsx';
import { SectionNav } from '../section-nav.tsx';
import { TaskList } from '../task-list.tsx';
import { TextLink } from '../text-link.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { Way } from '../way.tsx';
import type { KitPage } from './kit-page.ts';
import { say } from './say.ts';

const longWord = 'Verwaltungsgemeinschaftsvorsitzendenstellvertretung';

export const gallery: KitPage[] = [
  {
    name: 'ui.parts/start',
    route: 'ui.parts',
    audience: 'public',
    title: (language) => say(language, 'Übersicht', 'نظرة عامة'),
    body: (language) => (
      <>
        <h1>{say(language, 'Guten Tag. Heute ist eine Aufgabe offen.', 'مرحباً. هناك مهمة واحدة اليوم.')}</h1>
        <Lead>{say(language, 'Musterstadt · Montag, 5. Februar 2018', 'الاثنين 5 فبراير 2018')}</Lead>
        <TwoColumns
          asideLabel={say(language, 'Ablauf', 'المراحل')}
          aside={
            <>
              <h2>{say(language, 'Ablauf dieses Aufrufs', 'مراحل هذا النداء')}</h2>
              <Way
                language={language}
                steps={[
                  { state: 'past', title: say(language, 'Infoworkshop', 'ورشة'), line: '13. 12. 2017', href: '#' },
                  { state: 'past', title: say(language, 'Formular offen', 'النموذج متاح') },
                  { state: 'now', title: say(language, 'Interesse bekunden', 'إبداء الاهتمام'), line: '12. 2.' },
                  { state: 'next', title: say(language, 'Auswahl', 'الاختيار'), line: longWord },
                ]}
              />
            </>
          }
        >
          <NextBox
            title={say(language, 'Interessenbekundung fertigstellen und absenden', 'إكمال الطلب وإرساله')}
            when={say(language, 'Noch 7 Tage', 'بقيت 7 أيام')}
            action={{ href: '#', label: say(language, 'Weiter bearbeiten', 'متابعة') }}
            more={{ href: '#', label: say(language, 'Was noch fehlt', 'ما ينقص') }}
          >
            {say(language, 'bis Montag, 12. Februar 2018, 24 Uhr (deutsche Zeit).', 'حتى 12 فبراير 2018.')}
          </NextBox>
          <h2>{say(language, 'Was sonst läuft', 'ما يجري أيضاً')}</h2>
          <TaskList
            tasks={[
              {
                href: '#',
                title: say(language, 'Vernetzungsforum „Flucht in der Einen Welt“', 'منتدى التواصل'),
                line: say(language, '38 von 45 Plätzen · Sprachmittlung fehlt am Nachmittag', '38 من 45 مكاناً'),
                state: { kind: 'go', word: say(language, 'Einladung läuft', 'الدعوة جارية') },
              },
              {
                href: '#',
                title: `${longWord} ${longWord}`,
                state: { kind: 'due', word: say(language, 'Antwort nötig', 'مطلوب رد') },
              },
              {
                href: '#',
                title: say(language, 'Anfrage an die Servicestelle', 'سؤال إلى مركز الخدمة'),
                line: say(language, 'gestern, mit Quelle', 'أمس'),
                state: { kind: 'ok', word: say(language, 'Beantwortet', 'تم الرد') },
              },
              { href: '#', title: say(language, 'Nur ein Titel', 'عنوان فقط') },
            ]}
          />
        </TwoColumns>
      </>
    ),
  },
  {
    name: 'ui.parts/notices',
    route: 'ui.parts',
    audience: 'public',
    title: (language) => say(language, 'Hinweise', 'ملاحظات'),
    body: (language) => (
      <>
        <Breadcrumb
          language={language}
          trail={[
            { href: '#', label: say(language, 'Aufrufe', 'النداءات') },
            { href: '#', label: say(language, 'Modellkommunen 2018', 'البلديات النموذجية 2018') },
          ]}
        />
        <h1>{say(language, 'Was geschieht jetzt?', 'ماذا يحدث الآن؟')}</h1>
        {(['info', 'success', 'warn', 'danger'] as const).map((kind) => (
          <Notice language={language} kind={kind}>
            {say(language, 'Antworten gibt es bis 19. März, auch am Telefon.', 'تصل الإجابات حتى 19 مارس.')}
          </Notice>
        ))}
        <Notice language={language} kind="success" title={say(language, 'Ihre Unterlage ist da.', 'وصل طلبكم.')}>
          <p>
            {say(language, 'Fragen?', 'أسئلة؟')} <TextLink href="tel:+495610000">0561&nbsp;0000</TextLink>
          </p>
        </Notice>
        <Box title={say(language, 'Ihre Angaben', 'بياناتكم')}>
          <DescriptionList
            pairs={[
              {
                label: say(language, 'Kommune', 'البلدية'),
                value: <Isolate>Musterstadt</Isolate>,
                action: { href: '#', label: say(language, 'Ändern', 'تغيير') },
              },
              { label: say(language, 'Telefon', 'الهاتف'), value: <Isolate ltr>+49 561 0000</Isolate> },
              {
                label: longWord,
                value: `${longWord}\n${longWord}`,
                action: { href: '#', label: say(language, 'Ändern', 'تغيير') },
              },
            ]}
          />
          <PrintButton language={language} />
        </Box>
        <Disclosure summary={say(language, 'Wer liest das?', 'من يقرأ هذا؟')}>
          <p>{say(language, 'Nur die Servicestelle.', 'مركز الخدمة فقط.')}</p>
        </Disclosure>
        <Disclosure summary={say(language, 'Wer entscheidet?', 'من يقرر؟')} open>
          <p>{say(language, 'Das Auswahlgremium.', 'لجنة الاختيار.')}</p>
        </Disclosure>
      </>
    ),
  },
  {
    name: 'ui.parts/empty',
    route: 'ui.parts',
    audience: 'public',
    title: (language) => say(language, 'Nichts da', 'لا شيء'),
    body: (language) => (
      <>
        <h1>{say(language, 'Welche Aufrufe sind offen?', 'ما النداءات المفتوحة؟')}</h1>
        <EmptyState
          title={say(language, 'Zurzeit ist kein Aufruf offen.', 'لا يوجد نداء مفتوح الآن.')}
          action={{ href: '#', label: say(language, 'Frühere Aufrufe ansehen', 'النداءات السابقة') }}
        >
          {say(language, 'Der nächste ist für den Herbst geplant.', 'النداء القادم في الخريف.')}
        </EmptyState>
        <EmptyState title={say(language, 'Keine Treffer', 'لا نتائج')} />
      </>
    ),
  },
  {
    name: 'ui.parts/sections',
    route: 'ui.parts',
    audience: 'public',
    title: (language) => say(language, 'Abschnitte', 'الأجزاء'),
    body: (language) => (
      <TwoColumns
        asideFirst
        aside={
          <SectionNav
            language={language}
            sections={[
              { href: '#', title: say(language, 'Kommune', 'البلدية'), state: 'complete' },
              { href: '#', title: say(language, 'Vorhaben', 'المشروع'), state: 'missing', current: true },
              { href: '#', title: say(language, 'Mittel', 'التمويل'), state: 'error' },
              { href: '#', title: longWord, state: 'empty' },
            ]}
          />
        }
      >
        <h1>{say(language, 'Was haben Sie vor?', 'ما مشروعكم؟')}</h1>
        <p>{say(language, 'Abschnitt 2 von 4.', 'الجزء 2 من 4.')}</p>
        <Pagination language={language} page={1} pages={2} href={(page) => `?seite=${page}`} />
      </TwoColumns>
    ),
  },
  {
    name: 'ui.parts/pages',
    route: 'ui.parts',
    audience: 'public',
    title: (language) => say(language, 'Seiten', 'الصفحات'),
    body: (language) => (
      <>
        <h1>{say(language, 'Alle Kommunen', 'كل البلديات')}</h1>
        <Pagination language={language} page={12} pages={40} href={(page) => `?seite=${page}`} />
      </>
    ),
  },
];
