import type { JSX } from 'preact';
import type { Language } from '../../platform/i18n/languages.ts';
import { Actions } from '../actions.tsx';
import { Button } from '../button.tsx';
import { DateField } from '../date-field.tsx';
import { EmailField } from '../email-field.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { FileField } from '../file-field.tsx';
import { Form } from '../form.tsx';
import { HiddenField } from '../hidden-field.tsx';
import { MoneyField } from '../money-field.tsx';
import { NumberField } from '../number-field.tsx';
import { PhoneField } from '../phone-field.tsx';
import { SearchField } from '../search-field.tsx';
import { SelectField } from '../select-field.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { TextLink } from '../text-link.tsx';
import type { KitPage } from './kit-page.ts';
import { say } from './say.ts';

type State = 'empty' | 'filled' | 'wrong';

const filled = {
  place: 'Musterstadt',
  mail: 'koordination@musterstadt.example',
  phone: '0561 000000',
  code: '123456',
  people: 12,
  money: '1.250,50',
  day: '2018-02-12',
  land: 'HE',
  reason: 'Wir bringen Menschen an einen Tisch, die sonst nie miteinander sprechen.\nUnd zwar regelmäßig.',
  file: [{ name: 'Freigabe der Verwaltungsspitze, unterschrieben und eingescannt.pdf', href: '#' }],
};

function Fields({ language, state }: { language: Language; state: State }): JSX.Element {
  const value: Partial<typeof filled> = state === 'empty' ? {} : filled;
  const field = (name: string, german: string, arabic: string) => ({
    language,
    name,
    label: say(language, german, arabic),
    error: state === 'wrong' ? say(language, `Bitte prüfen: ${german}`, `يرجى المراجعة: ${arabic}`) : undefined,
  });
  const hint = say(language, 'So, wie es im Register steht.', 'كما هو مكتوب في السجل.');
  return (
    <Form language={language} action="#" autosave={state === 'filled' ? '#' : undefined} multipart>
      <HiddenField name="version" value={7} />
      <TextField {...field('place', 'Name der Kommune', 'اسم البلدية')} hint={hint} value={value.place} />
      <TextField {...field('code', 'Sechsstelliger Code', 'الرمز')} code="digits" short value={value.code} />
      <TextField {...field('second', 'Zweite Anschrift', 'العنوان الثاني')} optional readonly={state === 'filled'} />
      <EmailField {...field('mail', 'E-Mail-Adresse', 'البريد الإلكتروني')} value={value.mail} />
      <PhoneField {...field('phone', 'Telefon', 'الهاتف')} value={value.phone} optional />
      <NumberField
        {...field('people', 'Wie viele Menschen kommen?', 'كم عدد الأشخاص؟')}
        value={value.people}
        unit={say(language, 'Personen', 'أشخاص')}
      />
      <MoneyField {...field('money', 'Beantragte Mittel', 'المبلغ المطلوب')} value={value.money} />
      <DateField {...field('day', 'Tag der Veranstaltung', 'يوم الفعالية')} value={value.day} />
      <SelectField
        {...field('land', 'Land', 'الولاية')}
        value={value.land}
        options={[
          { value: 'HE', label: 'Hessen' },
          { value: 'NI', label: 'Niedersachsen' },
        ]}
      />
      <SearchField
        {...field('municipality', 'Kommune suchen', 'البحث عن بلدية')}
        suggest="/suggest"
        chosenName="municipality-id"
        value={value.place}
      />
      <TextArea
        {...field('reason', 'Warum bewerben Sie sich?', 'لماذا تتقدمون؟')}
        hint={say(language, 'Ein paar Sätze genügen.', 'تكفي بضع جمل.')}
        value={value.reason}
        limit={state === 'wrong' ? 60 : 1000}
      />
      <FileField
        {...field('file', 'Unterschriebene Freigabe', 'الموافقة الموقعة')}
        accept=".pdf,.jpg"
        types="PDF, JPG"
        size="10 MB"
        kept={value.file}
        optional
      />
      <Actions>
        <Button>{say(language, 'Absenden', 'إرسال')}</Button>
        <Button kind="quiet" name="later" value="yes">
          {say(language, 'Speichern und später weitermachen', 'حفظ والمتابعة لاحقاً')}
        </Button>
        <Button kind="danger" name="drop" value="yes">
          {say(language, 'Entwurf löschen', 'حذف المسودة')}
        </Button>
        <TextLink href="#" alone>
          {say(language, 'Zurück', 'رجوع')}
        </TextLink>
      </Actions>
    </Form>
  );
}

const entry = (state: State): KitPage => ({
  name: `ui.fields/${state}`,
  route: 'ui.fields',
  audience: 'public',
  title: (language) => say(language, 'Felder', 'الحقول'),
  body: (language) => (
    <>
      {state === 'wrong' && (
        <ErrorSummary
          language={language}
          errors={[
            { message: say(language, 'Der Aufruf ist seit gestern geschlossen.', 'أُغلق باب التقديم أمس.') },
            { name: 'place', message: say(language, 'Bitte nennen Sie die Kommune.', 'يرجى ذكر البلدية.') },
            { name: 'mail', message: say(language, 'Diese Adresse ist unvollständig.', 'العنوان غير مكتمل.') },
          ]}
        />
      )}
      <h1>{say(language, 'Welche Angaben fehlen noch?', 'ما البيانات الناقصة؟')}</h1>
      <Fields language={language} state={state} />
    </>
  ),
});

export const gallery: KitPage[] = [entry('empty'), entry('filled'), entry('wrong')];
