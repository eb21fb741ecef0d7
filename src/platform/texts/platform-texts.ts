import { defineTexts } from '../i18n/define-texts.ts';
import de from './public/de.json' with { type: 'json' };

/** Texts of error pages and of times. */
export const platformTexts = defineTexts({ public: { de } });
