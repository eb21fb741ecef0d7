import type { ContentTranslations } from '../../domain/translate-content.ts';
import ar from './ar.json' with { type: 'json' };
import deSimple from './de-simple.json' with { type: 'json' };
import fa from './fa.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** Machine-made translations of the form every call begins with, by the German text; consent texts have none. */
export const defaultContentTranslations: ContentTranslations = { ar, 'de-simple': deSimple, fa, fr, ru, tr, uk };
