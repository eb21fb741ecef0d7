import { leads, readers, staff, town, unknownId } from './call-personas.ts';
import { roundsAccess } from './rounds-access.ts';
import { but, everybody, only } from './route-row.ts';
import type { Row } from './route-row.ts';

/** A draft of the town: nobody outside can even tell that it is there; staff see that it is, and are refused. */
const townsOwn = (status: number): Row['gives'] => ({
  ...only(status, ...town),
  person: 404,
  reviewer: 404,
  ministry: 404,
  representative: 404,
});

/** An interest of the town that the panel reads on pages of its own. */
const townsOwnRead = (status: number): Row['gives'] => ({ ...townsOwn(status), reviewer: 403 });

/** What each persona gets from the routes of calls. Posts are sent empty: who may do the act is told what is missing. */
export const callsAccess: Readonly<Record<string, Row>> = {
  'calls.list-calls': { gives: everybody(200) },
  'calls.call-calendar': { at: ({ calls }) => ({ slug: calls.openCall.slug }), gives: everybody(200) },
  'calls.call-feed': { gives: everybody(200) },
  'calls.show-call': { at: ({ calls }) => ({ slug: calls.openCall.slug }), gives: everybody(200) },
  'calls.show-form': { at: ({ calls }) => ({ slug: calls.openCall.slug }), gives: everybody(200) },
  'calls.list-enquiries': { at: ({ calls }) => ({ slug: calls.openCall.slug }), gives: everybody(200) },
  'calls.ask-enquiry': { at: ({ calls }) => ({ slug: calls.openCall.slug }), gives: everybody(422) },
  'calls.manage-calls': { gives: only(200, ...readers) },
  'calls.show-create-call': { gives: only(200, ...leads) },
  'calls.create-call': { gives: only(422, ...leads) },
  'calls.prepare-call': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(200, ...readers) },
  'calls.ask-ministry': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(303, ...leads) },
  'calls.show-form-part': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(200, ...leads) },
  'calls.edit-form': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(422, ...leads) },
  'calls.show-new-question': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(404, ...leads) },
  'calls.add-question': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(404, ...leads) },
  'calls.show-question': {
    at: ({ calls }) => ({ id: calls.draftCall, question: 'motivation' }),
    gives: only(200, ...leads),
  },
  'calls.change-question': {
    at: ({ calls }) => ({ id: calls.draftCall, question: 'motivation' }),
    gives: only(422, ...leads),
  },
  'calls.show-section': {
    at: ({ calls }) => ({ id: calls.draftCall, section: 'motivation' }),
    gives: only(200, ...leads),
  },
  'calls.change-section': {
    at: ({ calls }) => ({ id: calls.draftCall, section: 'motivation' }),
    gives: only(422, ...leads),
  },
  'calls.show-part': { at: ({ calls }) => ({ id: calls.draftCall, part: 'kriterien' }), gives: only(200, ...leads) },
  'calls.save-part': { at: ({ calls }) => ({ id: calls.draftCall, part: 'kriterien' }), gives: only(409, ...leads) },
  'calls.preview-call': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(200, ...readers) },
  'calls.preview-form': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(200, ...readers) },
  'calls.show-publish-call': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(200, ...leads) },
  'calls.publish-call': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(409, ...leads) },
  'calls.begin-amendment': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(303, ...leads) },
  'calls.show-amendment': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(303, ...leads) },
  'calls.publish-amendment': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(303, ...leads) },
  'calls.discard-amendment': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(303, ...leads) },
  'calls.show-cancel-call': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(200, ...leads) },
  'calls.cancel-call': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(422, ...leads) },
  'calls.list-answers': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(200, ...readers) },
  'calls.enter-enquiry': { at: ({ calls }) => ({ id: calls.draftCall }), gives: only(422, ...staff) },
  'calls.show-answer': { at: ({ calls }) => ({ id: calls.draftCall, enquiry: unknownId }), gives: only(404, ...staff) },
  'calls.answer-enquiry': {
    at: ({ calls }) => ({ id: calls.draftCall, enquiry: unknownId }),
    gives: only(404, ...staff),
  },
  'calls.list-ministry-steps': { gives: only(200, 'administrator', 'programme-lead', 'ministry') },
  'calls.show-ministry-step': {
    at: ({ calls }) => ({ id: calls.round.id, step: 'publication' }),
    gives: only(404, 'administrator', 'programme-lead', 'ministry'),
  },
  'calls.answer-ministry-step': {
    at: ({ calls }) => ({ id: calls.round.id, step: 'publication' }),
    gives: only(404, 'ministry'),
  },
  'calls.start-interest-form': { at: ({ calls }) => ({ slug: calls.openCall.slug }), gives: everybody(200) },
  'calls.start-interest': { at: ({ calls }) => ({ slug: calls.openCall.slug }), gives: everybody(422) },
  'calls.show-interest': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(200) },
  'calls.mail-interest-address': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: only(422, ...town) },
  'calls.take-over-interest-form': {
    at: ({ calls }) => ({ handle: calls.draft.handle }),
    gives: but(403, {
      visitor: 303,
      person: 404,
      reviewer: 404,
      ministry: 404,
      coordinator: 303,
      head: 200,
      representative: 404,
    }),
  },
  'calls.take-over-interest': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: only(303, 'coordinator') },
  'calls.edit-interest': {
    at: ({ calls }) => ({ handle: calls.draft.handle, section: 'motivation' }),
    gives: townsOwn(200),
  },
  'calls.save-section': {
    at: ({ calls }) => ({ handle: calls.draft.handle, section: 'motivation' }),
    gives: townsOwn(303),
  },
  'calls.autosave-section': {
    at: ({ calls }) => ({ handle: calls.draft.handle, section: 'motivation' }),
    gives: but(403, { coordinator: 200, head: 200 }),
  },
  'calls.interest-file': {
    at: ({ calls }) => ({ handle: calls.draft.handle, file: unknownId }),
    gives: only(404, 'person', 'reviewer', 'ministry', 'coordinator', 'head', 'representative'),
  },
  'calls.attach-scan': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(422) },
  'calls.remove-interest-file': {
    at: ({ calls }) => ({ handle: calls.draft.handle, file: unknownId }),
    gives: townsOwn(303),
  },
  'calls.show-editors': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(200) },
  'calls.invite-editor': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: only(422, ...town) },
  'calls.show-join': { at: () => ({ token: 'unbekannt' }), gives: everybody(410) },
  'calls.join-interest': { at: () => ({ token: 'unbekannt' }), gives: but(410, { visitor: 303 }) },
  'calls.show-partners': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(200) },
  'calls.add-partner': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: only(422, ...town) },
  'calls.change-partner': {
    at: ({ calls }) => ({ handle: calls.draft.handle, partner: unknownId }),
    gives: townsOwn(422),
  },
  'calls.partner-sheet': {
    at: ({ calls }) => ({ handle: calls.draft.handle, partner: unknownId }),
    gives: only(404, 'person', 'reviewer', 'ministry', 'coordinator', 'head', 'representative'),
  },
  'calls.show-co-sign': { at: () => ({ token: 'unbekannt' }), gives: everybody(410) },
  'calls.co-sign': { at: () => ({ token: 'unbekannt' }), gives: everybody(410) },
  'calls.show-sign-off': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(200) },
  'calls.ask-sign-off': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: only(422, ...town) },
  'calls.print-sign-off': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(200) },
  'calls.sign-off-pdf': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(200) },
  'calls.show-approve': { at: () => ({ token: 'unbekannt' }), gives: everybody(410) },
  'calls.approve': { at: () => ({ token: 'unbekannt' }), gives: everybody(410) },
  'calls.check-interest': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(200) },
  'calls.submit-interest': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(422) },
  'calls.show-receipt': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: townsOwnRead(200) },
  'calls.receipt-pdf': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: townsOwnRead(200) },
  'calls.verify-receipt': { gives: everybody(200) },
  'calls.withdraw-form': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: townsOwnRead(200) },
  'calls.withdraw-interest': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: only(303, ...town) },
  'calls.reopen-form': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: townsOwnRead(409) },
  'calls.reopen-interest': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: only(409, ...town) },
  'calls.late-request-form': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: townsOwnRead(200) },
  'calls.request-late': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: only(200, ...town) },
  'calls.show-call-version': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: townsOwn(200) },
  'calls.take-call-version': { at: ({ calls }) => ({ handle: calls.draft.handle }), gives: only(409, ...town) },
  'calls.enter-interest-form': { at: ({ calls }) => ({ call: calls.round.id }), gives: only(200, ...staff) },
  'calls.enter-interest': { at: ({ calls }) => ({ call: calls.round.id }), gives: only(422, ...staff) },
  'calls.decide-late-form': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: only(404, ...staff) },
  'calls.decide-late': { at: ({ calls }) => ({ handle: calls.round.handle }), gives: only(404, ...staff) },
  ...roundsAccess,
};
