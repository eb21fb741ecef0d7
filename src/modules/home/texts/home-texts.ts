import { defineTexts } from '../../../platform/i18n/define-texts.ts';
import de from './public/de.json' with { type: 'json' };

/** Texts of start page, service pages and feedback. */
export const homeTexts = defineTexts({ public: { de } });
