import type { Route } from '../../../../platform/http/route.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { mayReadEvidence } from '../../domain/policy.ts';
import { workingTerms } from '../../domain/working-terms.ts';
import { findCallVersions } from '../../store/call-versions.ts';
import { findCall } from '../../store/calls.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { versionFacts } from '../show-call/routes.tsx';
import { PreviewCallPage, PreviewFormPage } from './page.tsx';

/** A call as applicants will see it. */
export const previewCallRoutes: readonly Route[] = [
  {
    name: 'calls.preview-call',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/vorschau',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadEvidence(x.actor)) return x.forbidden();
      const found = await x.read(async (db, now) => {
        const call = await findCall(db, x.params['id'] ?? '');
        return call === null ? null : { call, now, versions: await findCallVersions(db, call.id) };
      });
      if (found === null) return x.notFound();
      const { call, now, versions } = found;
      const terms = workingTerms(call);
      const phase = callPhase({ ...terms, stage: call.stage === 'cancelled' ? 'cancelled' : 'published' }, now);
      return x.page({
        title: callTexts.in(x.language)('preview.title'),
        body: (
          <PreviewCallPage
            language={x.language}
            call={{ ...call, ...terms }}
            phase={phase}
            now={now}
            versions={versions.map(versionFacts)}
          />
        ),
      });
    },
  },
  {
    name: 'calls.preview-form',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/vorschau/formular',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadEvidence(x.actor)) return x.forbidden();
      const call = await x.read((db) => findCall(db, x.params['id'] ?? ''));
      if (call === null) return x.notFound();
      return x.page({
        title: callTexts.in(x.language)('preview.form.title'),
        body: <PreviewFormPage language={x.language} call={{ ...call, ...workingTerms(call) }} />,
      });
    },
  },
];
