import { defineTexts } from '../../../platform/i18n/define-texts.ts';
import de from './public/de.json' with { type: 'json' };

/** Texts of the demo. */
export const demoTexts = defineTexts({ public: { de } });
