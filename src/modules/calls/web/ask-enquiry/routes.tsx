import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { askEnquiry } from '../../actions/ask-enquiry.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { findPublicCall } from '../../store/calls.ts';
import { findPublishedEnquiries } from '../../store/enquiries.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { EnquiriesPage, type EnquiriesPageProps } from './page.tsx';

/** Questions about a call, asked by anyone and answered for all. */
export const askEnquiryRoutes: readonly Route[] = [
  {
    name: 'calls.list-enquiries',
    method: 'GET',
    path: '/aufrufe/:slug/fragen',
    audience: 'public',
    cache: 'public',
    handle: (x) => enquiriesPage(x, { asked: x.url.searchParams.get('gestellt') === 'ja' }),
  },
  {
    name: 'calls.ask-enquiry',
    method: 'POST',
    path: '/aufrufe/:slug/fragen',
    audience: 'public',
    handle: async (x) => {
      const slug = x.params['slug'] ?? '';
      const form = await x.form();
      const typed = { question: form.text('question'), replyTo: form.text('replyTo') };
      const { language, clientAddress } = x;
      const result = await x.act(askEnquiry, { slug, language, clientAddress, ...typed });
      if (result.ok) return x.redirect(callPaths.asked(language, slug));
      if (result.reason === 'no-such-call') return x.notFound();
      const field = result.reason === 'not-an-address' ? 'replyTo' : 'question';
      const message = callTexts.in(language)(`enquiries.error.${result.reason}`);
      return enquiriesPage(x, {
        typed,
        errors: { [field]: message },
        status: result.reason === 'too-many' ? 429 : 422,
      });
    },
  },
];

type View = Pick<EnquiriesPageProps, 'asked' | 'typed'> & { errors?: FieldErrors; status?: 422 | 429 };

async function enquiriesPage(x: Exchange, { status, ...view }: View): Promise<Response> {
  const found = await x.read(async (db, now) => {
    const call = await findPublicCall(db, x.params['slug'] ?? '');
    return call === null
      ? null
      : { call, phase: callPhase(call, now), enquiries: await findPublishedEnquiries(db, call.id) };
  });
  if (found === null) return x.notFound();
  return x.page({
    title: callTexts.in(x.language)('enquiries.title'),
    body: <EnquiriesPage language={x.language} {...found} {...view} />,
    ...(status === undefined ? {} : { status }),
  });
}
