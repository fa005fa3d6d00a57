import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeHosts } from '../../../../src/build/hosts/writeHosts.ts';
import { findHeaders, parseHeaders } from '../../../../src/build/parseHeaders.ts';
import { makeFolder } from '../../../helpers/temporaryFolder.ts';

it('tells the hosts that read `_headers` the kinds of files that they do not know, and each other host in its dialect', async () => {
  const dir = await makeFolder({ _headers: '/sub/*\n  X-All: yes\n', _redirects: '' });
  await writeHosts(dir, '/sub/');
  const rules = parseHeaders(await readFile(join(dir, '_headers'), 'utf8'));
  const findType = (path: string) => findHeaders(rules, path).get('Content-Type');
  expect(findType('/sub/lamps/cite.bib')).toBe('application/x-bibtex;charset=utf-8');
  expect(findType('/sub/lamps/cite.ris')).toBe('application/x-research-info-systems;charset=utf-8');
  expect(findType('/sub/lamps/')).toBeUndefined();
  for (const file of ['.hosts/nginx.conf', '.hosts/Caddyfile', '.htaccess'])
    expect(await readFile(join(dir, file), 'utf8'), file).toContain('X-All');
});
