import type { ContentTranslations } from '../../../calls/index.ts';
import ar from './ar.json' with { type: 'json' };
import deSimple from './de-simple.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fa from './fa.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** Machine-made translations of the demo's call, by the German text. */
export const callTranslations: ContentTranslations = { ar, 'de-simple': deSimple, en, fa, fr, ru, tr, uk };
