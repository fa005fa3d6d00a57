import { expect, it } from 'vitest';
import { toSecurity } from '../../../src/site/toSecurity.ts';

it('says where to report a weakness, until a year after the last change of a page', () => {
  const pages = [{ published: '2026-03-01', updated: '2026-11-23' }, { published: '2026-11-02' }, {}];
  expect(toSecurity('mailto:desk@lamps.example', pages, ['en', 'es'])).toBe(
    'Contact: mailto:desk@lamps.example\nExpires: 2027-11-23T00:00:00Z\nPreferred-Languages: en, es\n',
  );
});
