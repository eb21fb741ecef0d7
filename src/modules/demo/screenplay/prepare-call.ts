import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import {
  addPanelMember,
  answerEnquiry,
  answerMinistryStep,
  askEnquiry,
  askMinistry,
  callHash,
  changeCall,
  createCall,
  findEnquiries,
  markOf,
  publishCall,
  translateContent,
} from '../../calls/index.ts';
import { findOrganisations } from '../../organisations/index.ts';
import { insertProgramme } from '../../programmes/index.ts';
import { personas } from '../domain/personas.ts';
import { callOf2018 } from './call-2018.ts';
import { enquiryOf2018 } from './enquiry-2018.ts';
import type { PlayEvent, Stage } from './screenplay.ts';
import { fileNumber, persona, as, theCall } from './stage.ts';
import { callTranslations } from './translations/call-translations.ts';

/** From the first draft of the call to the panel. */
export const preparation: readonly PlayEvent[] = [
  { name: 'begin-call', at: fromBerlin('2017-12-04', '10:00'), happen: beginCall },
  { name: 'ministry-agrees', at: fromBerlin('2017-12-07', '11:00'), happen: ministryAgrees },
  { name: 'publish-call', at: fromBerlin('2017-12-08', '09:00'), happen: publish },
  { name: 'seat-panel', at: fromBerlin('2017-12-11', '09:00'), happen: seatPanel },
  { name: 'ask', at: fromBerlin('2017-12-14', '15:00'), happen: ask },
  { name: 'answer', at: fromBerlin('2017-12-18', '10:00'), happen: answer },
];

async function beginCall(stage: Stage): Promise<void> {
  const lead = await persona(stage, 'lead');
  const programmeId = await inTransaction(stage.db, systemContext, async (db) => {
    const [agency] = await findOrganisations(db, 'agency');
    if (agency === undefined) throw new Error('The demo has no agency');
    const de = {
      title: 'Migration, Flucht und kommunale Entwicklungspolitik',
      summary: 'Programm der Demo, frei erfunden.',
    };
    return insertProgramme(db, { slug: 'migration-und-entwicklung', organisationId: agency.id, texts: { de } });
  });
  const times = { opensAt: fromBerlin('2018-01-15'), closesAt: fromBerlin('2018-02-13') };
  const begun = await as(stage, lead)(createCall, {
    title: 'Modellkommunen 2018',
    fileNumber,
    programmeId,
    ...times,
    copyOf: null,
  });
  const call = await theCall(stage);
  if (!begun.ok || call === null) throw new Error('The demo could not begin its call');
  const values = translateContent(callOf2018, callTranslations);
  await as(stage, lead)(changeCall, { id: call.id, values, seen: markOf(call, values) });
  await as(stage, lead)(askMinistry, { id: call.id });
}

async function ministryAgrees(stage: Stage): Promise<void> {
  const call = await theCall(stage);
  if (call === null) return;
  const note = 'Einverstanden, vorbehaltlich verfügbarer Haushaltsmittel.';
  await as(stage, await persona(stage, 'ministry'))(answerMinistryStep, {
    callId: call.id,
    step: 'publication',
    agreed: true,
    note,
    embargoUntil: null,
  });
}

async function publish(stage: Stage): Promise<void> {
  const call = await theCall(stage);
  if (call === null) return;
  const published = await as(stage, await persona(stage, 'lead'))(publishCall, {
    id: call.id,
    hash: callHash(call).toString('hex'),
  });
  if (!published.ok && published.reason !== 'published') {
    throw new Error(`The demo could not publish its call: ${published.reason}`);
  }
}

async function seatPanel(stage: Stage): Promise<void> {
  const call = await theCall(stage);
  if (call === null) return;
  const lead = await persona(stage, 'lead');
  for (const { key, email, label } of personas.filter(({ group }) => group === 'panel')) {
    await as(stage, lead)(addPanelMember, { callId: call.id, email, name: label, chair: key === 'chair', votes: true });
  }
}

async function ask(stage: Stage): Promise<void> {
  const call = await theCall(stage);
  if (call === null) return;
  await as(stage, await persona(stage, 'coordinator'))(askEnquiry, {
    slug: call.slug,
    language: 'de',
    question: enquiryOf2018.question.de,
    replyTo: 'koordination.musterstadt@demo.invalid',
    clientAddress: 'demo',
  });
}

async function answer(stage: Stage): Promise<void> {
  const call = await theCall(stage);
  if (call === null) return;
  const enquiries = await inTransaction(stage.db, systemContext, (db) => findEnquiries(db, call.id));
  const open = enquiries.find(({ answeredAt }) => answeredAt === null);
  if (open === undefined) return;
  await as(stage, await persona(stage, 'adviser'))(answerEnquiry, {
    callId: call.id,
    id: open.id,
    ...translateContent(enquiryOf2018, callTranslations),
  });
}
