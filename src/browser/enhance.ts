import { autosaveForms } from './enhance/autosave.ts';
import { closeMenus } from './enhance/close-menus.ts';
import { countCharacters } from './enhance/count-characters.ts';
import { focusSummary } from './enhance/focus-summary.ts';
import { foldOnPhones } from './enhance/fold-on-phones.ts';
import { forgetOnLeaving } from './enhance/forget-on-leaving.ts';
import { passkeys } from './enhance/passkeys.ts';
import { printButtons } from './enhance/print-buttons.ts';
import { printFolds } from './enhance/print-folds.ts';
import { sendOnce } from './enhance/send-once.ts';
import { suggestHits } from './enhance/suggest.ts';

// Every page works without this script. Each part looks for its own attributes and leaves all else alone; one that
// fails on an old browser must not take the others with it.
const parts = [
  focusSummary,
  sendOnce,
  countCharacters,
  autosaveForms,
  suggestHits,
  closeMenus,
  printButtons,
  printFolds,
  passkeys,
  foldOnPhones,
  forgetOnLeaving,
];
for (const start of parts) {
  try {
    start(document);
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
