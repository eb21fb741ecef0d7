import { liveRegion } from './live-region.ts';

type Kind = 'ready' | 'saving' | 'saved' | 'failed' | 'offline' | 'conflict' | 'signedOut';

/** The line that says what autosave is doing. */
export type SaveState = { show: (kind: Kind, message?: string) => void };

/**
 * Shows every state; speaks only the first "saved" and whatever goes wrong or right again: "saving" and "saved" every
 * few seconds would drown what a person is writing.
 */
export function saveState(place: HTMLElement): SaveState {
  const say = liveRegion(place);
  let spoken: Kind | undefined;
  return {
    show: (kind, message) => {
      const words = (message ?? place.dataset[kind] ?? '').replace('{time}', clock());
      place.textContent = words;
      place.dataset['state'] = kind === 'offline' || kind === 'signedOut' ? 'failed' : kind;
      if (kind === 'ready' || kind === 'saving' || kind === spoken) return;
      spoken = kind;
      say(words);
    },
  };
}

const clock = (): string => {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};
