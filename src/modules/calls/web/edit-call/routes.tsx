import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { findProgrammes } from '../../../programmes/index.ts';
import { changeCall, markOf } from '../../actions/change-call.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { publicationFaults } from '../../domain/publication-check.ts';
import { scheduleWarnings } from '../../domain/schedule-warnings.ts';
import { editingFault, workingTerms } from '../../domain/working-terms.ts';
import { findCall } from '../../store/calls.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPartOf, callPaths, type CallPart } from '../call-paths.ts';
import { EditPartPage, type EditPartPageProps } from './page.tsx';
import { partForms } from './parts.ts';

/** The parts of a call to edit. */
export const editCallRoutes: readonly Route[] = [
  {
    name: 'calls.show-part',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/teil/:part',
    audience: 'staff',
    handle: (x) => partPage(x, { saved: x.url.searchParams.get('gespeichert') === 'ja' }),
  },
  {
    name: 'calls.save-part',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/teil/:part',
    audience: 'staff',
    handle: async (x) => {
      const part = formPart(x);
      if (part === null) return x.notFound();
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const form = await x.form();
      const read = partForms[part].read(form);
      if (!read.ok) {
        const t = callTexts.in(x.language);
        const errors = Object.fromEntries(
          Object.entries(read.errors).map(([name, error]) => [name, t(`part.error.${error}`)]),
        );
        return partPage(x, { form, errors, seen: form.text('seen'), status: 422 });
      }
      const id = x.params['id'] ?? '';
      const result = await x.act(changeCall, { id, values: read.values, seen: form.text('seen') });
      if (result.ok) return x.redirect(`${callPaths.part(x.language, id, part)}?gespeichert=ja`);
      if (result.reason === 'no-such-call') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'address-taken') {
        const errors = { slug: callTexts.in(x.language)('part.error.taken') };
        return partPage(x, { form, errors, seen: form.text('seen'), status: 422 });
      }
      if (result.reason === 'changed-meanwhile') return partPage(x, { form, conflict: true, status: 409 });
      return x.redirect(callPaths.prepare(x.language, id));
    },
  },
];

const formPart = (x: Exchange): Exclude<CallPart, 'form'> | null => {
  const part = callPartOf(x.params['part']);
  return part === 'form' ? null : part;
};

type View = Partial<Pick<EditPartPageProps, 'form' | 'errors' | 'seen' | 'saved' | 'conflict'>> & {
  status?: 409 | 422;
};

async function partPage(x: Exchange, { status, ...view }: View): Promise<Response> {
  const part = formPart(x);
  if (part === null) return x.notFound();
  const { call, now, programmes } = await x.read(async (db, now) => ({
    call: await findCall(db, x.params['id'] ?? ''),
    programmes: part === 'address' ? await findProgrammes(db) : [],
    now,
  }));
  if (call === null) return x.notFound();
  if (!mayPrepareCalls(x.actor)) return x.forbidden();
  if (!isOpen(call, part)) return x.redirect(callPaths.prepare(x.language, call.id));
  const t = callTexts.in(x.language);
  const { fields, toForm } = partForms[part];
  const stored = fieldsOf(call);
  return x.page({
    title: t(`part.${part}.title`),
    body: (
      <EditPartPage
        language={x.language}
        call={call}
        part={part}
        form={toForm(stored)}
        seen={markOf(call, Object.fromEntries(fields.map((field) => [field, true])))}
        faults={publicationFaults({ ...workingTerms(call), fileNumber: call.fileNumber }, now)}
        programmes={programmes.map(({ id, texts }) => ({ id, title: (texts[x.language] ?? texts.de).title }))}
        warnings={scheduleWarnings({ ...workingTerms(call), now })}
        {...view}
      />
    ),
    ...(status === undefined ? {} : { status }),
  });
}

/** Whether a part can be edited now; the address only before anybody has it. */
const isOpen = (call: StoredCall, part: CallPart): boolean =>
  editingFault(call) === null && (part !== 'address' || call.stage === 'draft');

/** Everything the parts edit, as it stands now. */
const fieldsOf = (call: StoredCall) => {
  const { content, opensAt, closesAt } = workingTerms(call);
  const { fileNumber, slug, programmeId } = call;
  return { ...content, opensAt, closesAt, fileNumber, slug, programmeId };
};
