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

/** Texts of the page about the interface for programs. */
export const programTexts = defineTexts({
  name: 'home.programs',
  public: { de, 'de-simple': deSimple, en, ar, fa, uk, fr, tr, ru },
});
