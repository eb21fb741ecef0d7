import { defineTexts } from '../../../../platform/i18n/define-texts.ts';
import de from './staff/de.json' with { type: 'json' };
import en from './staff/en.json' with { type: 'json' };

/** What the fields of an answer under Art. 15 GDPR are called, in German and English. */
export const columnTexts = defineTexts({ name: 'privacy.columns', staff: { de, en } });
