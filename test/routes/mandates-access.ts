import { staff, town } from './call-personas.ts';
import { everybody, only } from './route-row.ts';
import type { Row } from './route-row.ts';
import type { World } from './world.ts';

const ofDraft = ({ calls }: World) => ({ word: 'interesse', handle: calls.draft.handle });
const unknown = (): { handle: string } => ({ handle: 'unbekannt' });
const noCode = (): { code: string } => ({ code: 'unbekannt' });

/** Who may not see the matter is told nothing of it; staff see that it is there and may not give in its name. */
const giversOnly = (status: number): Row['gives'] => ({
  ...only(status, ...town),
  person: 404,
  reviewer: 404,
  ministry: 404,
  representative: 404,
});
const staffOnly = (status: number): Row['gives'] => ({
  ...only(status, ...staff),
  person: 404,
  reviewer: 404,
  ministry: 404,
  representative: 404,
});
/** One that is not there. */
const hidden: Row['gives'] = { ...everybody(404), visitor: 401 };

/** The routes of mandates: what each persona gets. What exists is tried in src/modules/calls/web/mandates.pages.test.ts. */
export const mandatesAccess: Readonly<Record<string, Row>> = {
  'mandates.show-enter-code': { gives: everybody(200) },
  'mandates.enter-code': { gives: everybody(422) },
  'mandates.show-accept': { at: noCode, gives: everybody(410) },
  'mandates.accept-mandate': { at: noCode, gives: { ...everybody(410), visitor: 303 } },
  'mandates.show-give': { at: ofDraft, gives: giversOnly(200) },
  'mandates.give-mandate': { at: ofDraft, gives: giversOnly(422) },
  'mandates.show-record': { at: ofDraft, gives: staffOnly(200) },
  'mandates.record-mandate': { at: ofDraft, gives: staffOnly(422) },
  'mandates.list-mandates': { gives: { ...everybody(200), visitor: 401 } },
  'mandates.show-mandate': { at: unknown, gives: hidden },
  'mandates.sheet': { at: unknown, gives: hidden },
  'mandates.accept-offer': { at: unknown, gives: { ...everybody(404), visitor: 303 } },
  'mandates.choose-post': { at: unknown, gives: hidden },
  'mandates.end-mandate': { at: unknown, gives: hidden },
};
