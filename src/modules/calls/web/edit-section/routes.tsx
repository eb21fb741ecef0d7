import type { Exchange } from '../../../../platform/http/exchange.ts';
import { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { editForm, sectionMark } from '../../actions/edit-form.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { workingTerms } from '../../domain/working-terms.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { localEntries, readLocal } from '../edit-call/local-form.ts';
import { editableCall } from '../edit-form/editable-call.ts';
import { SectionPage, type SectionPageProps } from './page.tsx';

/** Name and lead of a section. */
export const editSectionRoutes: readonly Route[] = [
  {
    name: 'calls.show-section',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/abschnitt/:section',
    audience: 'staff',
    handle: (x) => sectionPage(x, {}),
  },
  {
    name: 'calls.change-section',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/abschnitt/:section',
    audience: 'staff',
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const [id, section] = [x.params['id'] ?? '', x.params['section'] ?? ''];
      const form = await x.form();
      const [title, lead, seen] = [readLocal(form, 'title'), readLocal(form, 'lead'), form.text('seen')];
      if (title.de === '') {
        const errors = { 'title.de': callTexts.in(x.language)('part.error.required') };
        return sectionPage(x, { form, errors, seen, status: 422 });
      }
      const edit = { kind: 'change-section' as const, section, title, ...(lead.de === '' ? {} : { lead }), seen };
      const result = await x.act(editForm, { id, edit });
      if (result.ok) return x.redirect(`${callPaths.part(x.language, id, 'form')}#abschnitt-${section}`);
      if (result.reason === 'changed-meanwhile') return sectionPage(x, { form, conflict: true, status: 409 });
      return result.reason === 'no-such-call' ? x.notFound() : x.redirect(callPaths.prepare(x.language, id));
    },
  },
];

type View = Partial<Pick<SectionPageProps, 'form' | 'errors' | 'seen' | 'conflict'>> & { status?: 409 | 422 };

async function sectionPage(x: Exchange, { status, ...view }: View): Promise<Response> {
  const found = await editableCall(x);
  if ('response' in found) return found.response;
  const { content } = workingTerms(found.call);
  const section = content.sections.find(({ key }) => key === x.params['section']);
  if (section === undefined) return x.notFound();
  const stored = new FormValues([
    ...localEntries('title', section.title),
    ...localEntries('lead', section.lead ?? null),
  ]);
  return x.page({
    title: callTexts.in(x.language)('section.change.title'),
    body: (
      <SectionPage
        language={x.language}
        call={found.call}
        section={section.key}
        form={stored}
        seen={sectionMark(content, section.key)}
        {...view}
      />
    ),
    ...(status === undefined ? {} : { status }),
  });
}
