import type { JSX } from 'preact';
import type { Language } from '../../platform/i18n/languages.ts';
import { Actions } from '../actions.tsx';
import { Button } from '../button.tsx';
import { CheckField } from '../check-field.tsx';
import { ChecksField } from '../checks-field.tsx';
import { ChoiceField } from '../choice-field.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { Form } from '../form.tsx';
import { Isolate } from '../isolate.tsx';
import { Narrow } from '../narrow.tsx';
import { ProgressSteps } from '../progress-steps.tsx';
import { TextLink } from '../text-link.tsx';
import type { KitPage } from './kit-page.ts';
import { say } from './say.ts';

type State = { language: Language; wrong?: boolean };

function OneQuestion({ language, wrong }: State): JSX.Element {
  const error = say(language, 'Bitte wählen Sie mindestens eine Sprache.', 'يرجى اختيار لغة واحدة على الأقل.');
  return (
    <Narrow>
      {wrong === true && <ErrorSummary language={language} errors={[{ name: 'languages', message: error }]} />}
      <ProgressSteps language={language} current={2} total={3} />
      <Form language={language} action="#">
        <ChecksField
          language={language}
          name="languages"
          asTitle
          label={say(language, 'Welche Sprachen sprechen oder verstehen Sie?', 'ما لغات الحديث والفهم؟')}
          hint={say(
            language,
            'Damit an jedem Tisch jemand versteht und verstanden wird.',
            'ليكون على كل طاولة من يفهم ويُفهَم.',
          )}
          error={wrong === true ? error : undefined}
          values={wrong === true ? [] : ['ar', 'de']}
          options={[
            { value: 'ar', label: say(language, 'Arabisch', 'العربية') },
            { value: 'de', label: say(language, 'Deutsch, ein wenig', 'الألمانية، قليلاً') },
            {
              value: 'ku',
              label: (
                <>
                  {say(language, 'Kurdisch', 'الكردية')} <Isolate>Kurmancî</Isolate>
                </>
              ),
            },
            {
              value: 'other',
              label: say(language, 'Kurz für andere dolmetschen ist möglich', 'ترجمة قصيرة للآخرين ممكنة'),
              hint: say(language, 'Nur wenn Sie mögen, nie länger als eine Runde.', 'عند الرغبة فقط، ولجولة واحدة.'),
            },
          ]}
        />
        <Actions>
          <Button>{say(language, 'Weiter', 'متابعة')}</Button>
          <TextLink href="#" alone>
            {say(language, 'Zurück', 'رجوع')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}

function ManyChoices({ language, wrong }: State): JSX.Element {
  const error = wrong === true ? say(language, 'Bitte wählen Sie.', 'يرجى الاختيار.') : undefined;
  const contact = [
    { value: 'mail', label: say(language, 'E-Mail', 'البريد الإلكتروني') },
    { value: 'sms', label: 'SMS', hint: say(language, 'Kostenlos für Sie.', 'مجاناً.') },
    { value: 'person', label: say(language, 'Über eine Vertrauensperson', 'عبر شخص موثوق') },
    { value: 'post', label: say(language, 'Post (zurzeit nicht möglich)', 'البريد (غير متاح)'), disabled: true },
  ];
  return (
    <>
      <h1>{say(language, 'Wie erreichen wir Sie?', 'كيف نتواصل؟')}</h1>
      <Form language={language} action="#">
        <ChoiceField
          language={language}
          name="contact"
          label={say(language, 'Weg der Nachricht', 'طريقة التواصل')}
          hint={say(language, 'Sie können das jederzeit ändern.', 'يمكن التغيير في أي وقت.')}
          options={contact}
          value={wrong === true ? undefined : 'sms'}
          error={error}
        />
        <ChoiceField
          language={language}
          name="again"
          optional
          label={say(language, 'Dürfen wir Sie wieder einladen?', 'هل يمكن دعوتكم مجدداً؟')}
          options={[
            { value: 'yes', label: say(language, 'Ja', 'نعم') },
            { value: 'no', label: say(language, 'Nein', 'لا') },
          ]}
        />
        <CheckField
          language={language}
          name="approval"
          label={say(language, 'Die Freigabe liegt unterschrieben vor.', 'الموافقة موقعة وموجودة.')}
          hint={say(language, 'Ohne sie kann die Unterlage nicht abgesendet werden.', 'بدونها لا يمكن الإرسال.')}
          checked={wrong !== true}
          error={error}
        />
        <Button again>{say(language, 'Weiter', 'متابعة')}</Button>
      </Form>
    </>
  );
}

const title = (language: Language): string => say(language, 'Auswahl', 'اختيار');

export const gallery: KitPage[] = [
  {
    name: 'ui.choices/one-question',
    route: 'ui.choices',
    audience: 'public',
    title,
    body: (language) => <OneQuestion language={language} />,
  },
  {
    name: 'ui.choices/one-question-wrong',
    route: 'ui.choices',
    audience: 'public',
    title,
    body: (language) => <OneQuestion language={language} wrong />,
  },
  {
    name: 'ui.choices/many',
    route: 'ui.choices',
    audience: 'public',
    title,
    body: (language) => <ManyChoices language={language} />,
  },
  {
    name: 'ui.choices/many-wrong',
    route: 'ui.choices',
    audience: 'public',
    title,
    body: (language) => <ManyChoices language={language} wrong />,
  },
];
