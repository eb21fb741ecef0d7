import { expect, test } from 'vitest';
import { withApp } from '../../../../../test/support/app.ts';
import { asSystem } from '../../../../platform/db/as-system.ts';
import { insertOrganisationWith } from '../../../organisations/factories.ts';

test(
  'what nobody has entered is not promised to visitors, and staff learn what to enter',
  withApp(async ({ get, db, signIn }) => {
    const contact = await (await get('/de/kontakt')).text();
    expect(contact).toMatch(/Beispielweg 1/u);
    expect(contact).not.toMatch(/<dt>Telefon|CONTACT_PHONE/u);
    expect(await (await get('/ru/datenschutz')).text()).not.toMatch(/устным переводом/u);
    const { member } = await asSystem(db, (write) =>
      insertOrganisationWith(write, { kind: 'agency', name: 'Beispielamt', role: 'adviser' }),
    );
    const session = await signIn(member.personId);
    const forStaff = await (await get('/de/kontakt', session)).text();
    expect(forStaff).toMatch(/noch nicht eingetragen/u);
    expect(forStaff).toMatch(/CONTACT_EMAIL, CONTACT_PHONE, CONTACT_HOURS\./u);
  }),
);

test(
  'the number of a demo stands where it is promised, beside the words that it is invented',
  withApp(
    async ({ get }) => {
      for (const path of ['/de/kontakt', '/de/datenschutz', '/ar/datenschutz']) {
        expect(await (await get(path)).text()).toMatch(/href="tel:0000123450"/u);
      }
      expect(await (await get('/de/impressum')).text()).toMatch(/frei erfunden/u);
      expect(await (await get('/fa/datenschutz')).text()).toMatch(/نشانی ایمیل.*lang="de"/su);
    },
    { demo: true },
  ),
);

test(
  'no page about data shows names of tables',
  withApp(async ({ get }) => {
    expect(await (await get('/de/datenschutz')).text()).not.toMatch(
      /\b(accounts|organisations|calls|home)\.(person|sign_in|session|membership|interest|feedback)/u,
    );
  }),
);
