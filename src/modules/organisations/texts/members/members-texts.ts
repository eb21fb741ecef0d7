import { defineTexts } from '../../../../platform/i18n/define-texts.ts';
import de from './public/de.json' with { type: 'json' };
import staffDe from './staff/de.json' with { type: 'json' };
import staffEn from './staff/en.json' with { type: 'json' };

/** Texts of organisations, their units and who is what in them. */
export const memberTexts = defineTexts({ public: { de }, staff: { de: staffDe, en: staffEn } });

/** Translator of these texts. */
export type MemberTexts = ReturnType<typeof memberTexts.in>;
