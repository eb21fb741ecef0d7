import { perform } from '../../../../platform/actions/action.ts';
import { system } from '../../../../platform/actions/actor.ts';
import { systemContext } from '../../../../platform/db/database.ts';
import { inTransaction } from '../../../../platform/db/transaction.ts';
import { sessionCookie } from '../../../../platform/http/client-cookie.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { deviceOf, findDemoPeople, openSession } from '../../../accounts/index.ts';
import { personas, type PersonaGroup } from '../../domain/personas.ts';
import { demoTexts } from '../../texts/demo-texts.ts';
import { ChooseRolePage } from './page.tsx';

/** One click signs in; these routes exist in demo databases only. */
export const chooseRoleRoutes: readonly Route[] = [
  {
    name: 'demo.show-roles',
    method: 'GET',
    path: '/demo',
    audience: 'public',
    handle: async (x) => {
      const people = await inTransaction(x.acting().db, systemContext, findDemoPeople);
      const roles = people.map(({ id, demoLabel }) => ({
        id,
        label: demoLabel,
        group: groupOf(demoLabel),
        current: id === x.actor.personId,
      }));
      return x.page({
        title: demoTexts.in(x.language)('roles.title'),
        body: <ChooseRolePage language={x.language} roles={roles} />,
      });
    },
  },
  {
    name: 'demo.take-role',
    method: 'POST',
    path: '/demo',
    audience: 'public',
    handle: async (x) => {
      const chosen = (await x.form()).text('person');
      const { db } = x.acting();
      const people = await inTransaction(db, systemContext, findDemoPeople);
      if (!people.some(({ id }) => id === chosen)) return x.notFound();
      const result = await perform({ db, actor: system }, openSession, {
        personId: chosen,
        device: deviceOf(x.request.headers.get('user-agent') ?? ''),
      });
      return x.redirect(`/${x.language}/`, { 'set-cookie': sessionCookie(x.secure, result.value.secret) });
    },
  },
];

const groupOf = (label: string): PersonaGroup => personas.find((persona) => persona.label === label)?.group ?? 'more';
