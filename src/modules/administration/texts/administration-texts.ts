import { defineTexts } from '../../../platform/i18n/define-texts.ts';
import de from './staff/de.json' with { type: 'json' };
import en from './staff/en.json' with { type: 'json' };

/** Texts of the administration. */
export const administrationTexts = defineTexts({ name: 'administration', staff: { de, en } });
