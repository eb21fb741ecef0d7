import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { startMailServer } from './smtp.ts';

const letter = { from: 'amt@example.org', subject: 'Eingang bestätigt', text: 'Ihre Nummer ist 7.' };

test('mail that was sent can be waited for, once each', async () => {
  const server = await startMailServer();
  const transport = createTransport(server.url);
  await transport.sendMail({ ...letter, to: 'a@example.org' });
  await transport.sendMail({ ...letter, to: 'b@example.org' });

  const mail = await server.nextTo('b@example.org');
  expect([mail.subject, mail.text?.trim()]).toEqual([letter.subject, letter.text]);
  await expect(server.nextTo('b@example.org', 0.1)).rejects.toThrow('No mail to b@example.org');
  expect(server.mails.length).toBe(2);

  server.refuseWith(550);
  await expect(transport.sendMail({ ...letter, to: 'c@example.org' })).rejects.toThrow('refused on purpose');
  transport.close();
  await server.close();
});
