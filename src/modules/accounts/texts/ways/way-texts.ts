import { defineTexts } from '../../../../platform/i18n/define-texts.ts';
import ar from './public/ar.json' with { type: 'json' };
import deSimple from './public/de-simple.json' with { type: 'json' };
import de from './public/de.json' with { type: 'json' };
import en from './public/en.json' with { type: 'json' };
import fa from './public/fa.json' with { type: 'json' };
import fr from './public/fr.json' with { type: 'json' };
import ru from './public/ru.json' with { type: 'json' };
import tr from './public/tr.json' with { type: 'json' };
import uk from './public/uk.json' with { type: 'json' };
import staffDe from './staff/de.json' with { type: 'json' };
import staffEn from './staff/en.json' with { type: 'json' };

/** Texts of the card on paper and of signing in by another organisation's account. */
export const wayTexts = defineTexts({
  name: 'accounts.ways',
  public: { de, 'de-simple': deSimple, en, ar, fa, uk, fr, tr, ru },
  staff: { de: staffDe, en: staffEn },
});
