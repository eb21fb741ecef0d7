import type { Actor } from '../../../../platform/actions/actor.ts';
import { asSystem } from '../../../../platform/db/as-system.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { approveHandover, askHandover } from '../../actions/hand-over-account.ts';
import { mayApproveHandover, mayAskHandover, maySeeHandovers } from '../../domain/handover.ts';
import { findHandoverOf, type Handover } from '../../store/handovers.ts';
import { findPerson } from '../../store/people.ts';
import { handoverTexts } from '../../texts/handover/handover-texts.ts';
import { accountPaths } from '../paths.ts';
import { StaffHandOverPage, type StaffHandOverPageProps } from './page.tsx';

/** The account of somebody who is gone: two members of staff. */
export const staffHandOverRoutes: readonly Route[] = [
  {
    name: 'accounts.show-staff-hand-over',
    method: 'GET',
    path: '/verwaltung/konten/:person/uebergabe',
    audience: 'staff',
    handle: (x) => staffPage(x, { typed: { email: '', reason: '' }, errors: {} }),
  },
  {
    name: 'accounts.ask-hand-over',
    method: 'POST',
    path: '/verwaltung/konten/:person/uebergabe',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      const personId = x.params['person'] ?? '';
      if (!mayAskHandover(x.actor, personId)) return x.forbidden();
      if (!isKey(personId)) return x.notFound();
      const form = await x.form();
      const typed = { email: form.text('email'), reason: form.text('reason') };
      const result = await x.act(askHandover, { personId, ...typed });
      if (result.ok) return x.redirect(accountPaths.staffHandOver(x.language, personId, 'asked'));
      const t = handoverTexts.in(x.language);
      switch (result.reason) {
        case 'unknown':
          return x.notFound();
        case 'not-allowed':
          return x.forbidden();
        case 'reason-missing':
          return staffPage(x, { typed, errors: { reason: t('staff.error.reason') } });
        default:
          return staffPage(x, { typed, errors: { email: t(`handover.error.${result.reason}`) } });
      }
    },
  },
  {
    name: 'accounts.approve-hand-over',
    method: 'POST',
    path: '/verwaltung/konten/:person/uebergabe/zustimmung',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      const personId = x.params['person'] ?? '';
      if (!maySeeHandovers(x.actor)) return x.forbidden();
      const id = (await x.form()).text('id');
      if (!isKey(id) || !isKey(personId)) return x.notFound();
      const result = await x.act(approveHandover, { id });
      if (result.ok) return x.redirect(accountPaths.staffHandOver(x.language, personId, 'approved'));
      return result.reason === 'not-allowed' ? x.forbidden() : x.notFound();
    },
  },
];

const isKey = (id: string): boolean => /^[0-9a-f-]{36}$/u.test(id);

const notices = ['asked', 'approved'] as const;

/** What waits for a second person. */
function pendingOf(actor: Actor, open: Handover | undefined): StaffHandOverPageProps['pending'] {
  if (open === undefined || open.reason === '' || open.approvedBy !== null) return null;
  const { id, newEmail, reason } = open;
  return { id, email: newEmail, reason, mayApprove: mayApproveHandover(actor, open) };
}

async function staffPage(x: Exchange, shown: Pick<StaffHandOverPageProps, 'typed' | 'errors'>): Promise<Response> {
  const { actor } = x;
  const personId = x.params['person'] ?? '';
  if (!maySeeHandovers(actor)) return x.forbidden();
  if (!isKey(personId)) return x.notFound();
  const { person, open } = await x.read((db) =>
    asSystem(db, async (system) => ({
      person: await findPerson(system, personId),
      open: await findHandoverOf(system, personId),
    })),
  );
  if (person === undefined) return x.notFound();
  const done = x.url.searchParams.get('erledigt');
  return x.page({
    title: handoverTexts.in(x.language)('staff.title'),
    ...(Object.keys(shown.errors).length === 0 ? {} : { status: 422 as const }),
    body: (
      <StaffHandOverPage
        language={x.language}
        person={{ id: personId, name: person.name || person.email }}
        pending={pendingOf(actor, open)}
        mayAsk={mayAskHandover(actor, personId)}
        done={notices.find((notice) => notice === done) ?? null}
        {...shown}
      />
    ),
  });
}
