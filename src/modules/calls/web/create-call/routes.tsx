import type { Exchange } from '../../../../platform/http/exchange.ts';
import { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { findProgrammes } from '../../../programmes/index.ts';
import { createCall } from '../../actions/create-call.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { findCalls } from '../../store/calls.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { readTimes } from '../edit-call/call-times.ts';
import type { PartError } from '../edit-call/part.ts';
import { callTitle } from '../staff-call.tsx';
import { CreateCallPage } from './page.tsx';

/** Begins a call. */
export const createCallRoutes: readonly Route[] = [
  {
    name: 'calls.show-create-call',
    method: 'GET',
    path: '/verwaltung/aufrufe/neu',
    audience: 'staff',
    handle: (x) => (mayPrepareCalls(x.actor) ? createPage(x, new FormValues([['model', 'default']])) : x.forbidden()),
  },
  {
    name: 'calls.create-call',
    method: 'POST',
    path: '/verwaltung/aufrufe/neu',
    audience: 'staff',
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const form = await x.form();
      const programmes = await x.read((db) => findProgrammes(db));
      const read = readCall(
        form,
        programmes.map(({ id }) => id),
      );
      if ('errors' in read) {
        const t = callTexts.in(x.language);
        return createPage(
          x,
          form,
          Object.fromEntries(read.errors.map(([name, error]) => [name, t(`part.error.${error}`)])),
        );
      }
      const result = await x.act(createCall, read);
      if (result.ok) return x.redirect(callPaths.prepare(x.language, result.value.id));
      return result.reason === 'not-allowed' ? x.forbidden() : x.notFound();
    },
  },
];

type NewCall = Parameters<typeof createCall.run>[1];

/** A new call from its form; without a choice it belongs to the first programme. */
function readCall(form: FormValues, programmes: readonly string[]): NewCall | { errors: [string, PartError][] } {
  const programmeId = programmes.find((id) => id === form.text('programmeId')) ?? programmes[0];
  const { opensAt, closesAt, errors } = readTimes(form);
  const title = form.text('title').trim();
  const checked: Record<string, PartError | null> = { title: title === '' ? 'required' : null, ...errors };
  const found = Object.entries(checked).filter((entry): entry is [string, PartError] => entry[1] !== null);
  if (found.length > 0 || programmeId === undefined) return { errors: found };
  const model = form.text('model');
  const copyOf = ['', 'default'].includes(model) ? null : model;
  return { title, fileNumber: form.text('fileNumber').trim(), programmeId, opensAt, closesAt, copyOf };
}

async function createPage(x: Exchange, form: FormValues, errors?: Record<string, string>): Promise<Response> {
  const { programmes, calls } = await x.read(async (db) => ({
    programmes: await findProgrammes(db),
    calls: await findCalls(db),
  }));
  return x.page({
    title: callTexts.in(x.language)('create.title'),
    body: (
      <CreateCallPage
        language={x.language}
        form={form}
        programmes={programmes.map(({ id, texts }) => ({ id, title: (texts[x.language] ?? texts.de).title }))}
        models={calls.map((call) => ({ id: call.id, title: `${callTitle(call, x.language)} (${call.fileNumber})` }))}
        {...(errors === undefined ? {} : { errors })}
      />
    ),
    ...(errors === undefined ? {} : { status: 422 }),
  });
}
