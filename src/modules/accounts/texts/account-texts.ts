import { defineTexts } from '../../../platform/i18n/define-texts.ts';
import de from './public/de.json' with { type: 'json' };

/** Texts of accounts and sign-in. */
export const accountTexts = defineTexts({ public: { de } });
