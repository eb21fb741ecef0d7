import { defineTexts } from '../../platform/i18n/define-texts.ts';
import ar from './ar.json' with { type: 'json' };
import deSimple from './de-simple.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fa from './fa.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** The fixed words of the components: labels of landmarks, markers of fields, states. */
export const uiTexts = defineTexts({ name: 'ui', public: { de, 'de-simple': deSimple, en, ar, fa, uk, fr, tr, ru } });
