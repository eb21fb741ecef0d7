import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { sha256 } from '../../../../platform/ids/ids.ts';
import { accountPaths, findAddressees } from '../../../accounts/index.ts';
import { inviteEditor } from '../../actions/invite-editor.ts';
import { joinInterest } from '../../actions/join-interest.ts';
import { localText } from '../../domain/call-content.ts';
import { mayDispose } from '../../domain/policy.ts';
import { applicantName } from '../../domain/submission-content.ts';
import { findOpenInvitations } from '../../store/editors.ts';
import { findInterest } from '../../store/interests.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';
import { EditorsPage, JoinOverPage, JoinPage, type EditorsProps } from './page.tsx';

/** Several people writing at one interest: inviting and joining. */
export const editorRoutes: readonly Route[] = [
  {
    name: 'calls.show-editors',
    method: 'GET',
    path: '/interesse/:handle/mitarbeit',
    audience: 'public',
    handle: (x) => editorsPage(x, { sent: x.url.searchParams.get('gesendet') === 'ja' }),
  },
  {
    name: 'calls.invite-editor',
    method: 'POST',
    path: '/interesse/:handle/mitarbeit',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const email = (await x.form()).text('email');
      const result = await x.act(inviteEditor, { handle, email, language: x.language }, handle);
      const t = interestTexts.in(x.language);
      if (result.ok) return x.redirect(`${interestPaths.editors(x.language, handle)}?gesendet=ja`);
      if (result.reason === 'not-an-address') return editorsPage(x, { email, error: t('show.address.error') });
      if (result.reason === 'too-many') return editorsPage(x, { email, error: t('show.address.too-many') });
      if (result.reason === 'sign-in-needed') return x.redirect(interestPaths.takeOver(x.language, handle));
      return x.forbidden();
    },
  },
  {
    name: 'calls.show-join',
    method: 'GET',
    path: '/mitarbeit/:token',
    audience: 'public',
    handle: async (x) => {
      const token = x.params['token'] ?? '';
      const record = await x.read((db) => findInterest(db, { token: sha256(token) }), token);
      if (record === undefined) return over(x);
      const path = interestPaths.join(x.language, token);
      const call = localText(record.content.title, x.language).words;
      const props = {
        language: x.language,
        token,
        call,
        applicant: applicantName(record),
        signInPath: accountPaths.signIn(x.language, path),
      };
      return x.page({
        title: interestTexts.in(x.language)('join.title'),
        headers: unlisted,
        body: <JoinPage {...props} signedIn={x.actor.personId !== null} />,
      });
    },
  },
  {
    name: 'calls.join-interest',
    method: 'POST',
    path: '/mitarbeit/:token',
    audience: 'public',
    handle: async (x) => {
      const token = x.params['token'] ?? '';
      const result = await x.act(joinInterest, { token }, token);
      if (result.ok) return x.redirect(interestPaths.show(x.language, result.value.handle));
      return result.reason === 'sign-in-needed'
        ? x.redirect(accountPaths.signIn(x.language, interestPaths.join(x.language, token)))
        : over(x);
    },
  },
];

async function editorsPage(x: Exchange, extra: Partial<EditorsProps>): Promise<Response> {
  const loaded = await loadInterest(x, mayDispose);
  if (loaded instanceof Response) return loaded;
  const { record, handle } = loaded;
  const { addressees, invited } = await x.read(
    async (db) => ({
      addressees: await findAddressees(db, record.editors),
      invited: await findOpenInvitations(db, record.id),
    }),
    handle,
  );
  const people = addressees.map(({ id, name, email }) => ({
    name: name === '' ? email : name,
    you: id === x.actor.personId,
  }));
  return x.page({
    title: interestTexts.in(x.language)('editors.title'),
    status: extra.error === undefined ? 200 : 422,
    headers: unlisted,
    body: (
      <EditorsPage
        language={x.language}
        handle={handle}
        people={people}
        invited={invited}
        guest={record.editors.length === 0 && record.organisationId === null}
        {...extra}
      />
    ),
  });
}

const over = (x: Exchange): Response =>
  x.page({
    title: interestTexts.in(x.language)('co-sign.gone.title'),
    status: 410,
    headers: unlisted,
    body: <JoinOverPage language={x.language} />,
  });
