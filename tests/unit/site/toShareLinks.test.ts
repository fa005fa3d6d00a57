import { expect, it } from 'vitest';
import { toShareLinks } from '../../../src/site/toShareLinks.ts';

const url = 'https://lamps.example/dark/';
const toHrefs = (text?: string) =>
  toShareLinks({ title: 'Dark & cold', url, ...(text && { text }) }, 'en').map(({ href }) => new URL(href));

it('hands on the title and the address', () => {
  const [mail, whatsapp, telegram] = toHrefs().map(({ searchParams }) => Object.fromEntries(searchParams));
  expect(mail).toEqual({ subject: 'Dark & cold', body: url });
  expect(whatsapp).toEqual({ text: `Dark & cold ${url}` });
  expect(telegram).toEqual({ url, text: 'Dark & cold' });
});

it('says a message of its own before the address, below the title in a mail', () => {
  const said = 'Was it 20 % + 1?';
  const [mail, whatsapp, telegram] = toHrefs(said).map(({ searchParams }) => Object.fromEntries(searchParams));
  expect(mail).toEqual({ subject: 'Dark & cold', body: `${said} ${url}` });
  expect(whatsapp).toEqual({ text: `${said} ${url}` });
  expect(telegram).toEqual({ url, text: said });
});
