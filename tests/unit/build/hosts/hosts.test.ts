import { describe, expect, it } from 'vitest';
import { toHostRules } from '../../../../src/build/hosts/hostRules.ts';
import { toApache } from '../../../../src/build/hosts/toApache.ts';
import { toCaddy } from '../../../../src/build/hosts/toCaddy.ts';
import { toNginx } from '../../../../src/build/hosts/toNginx.ts';

const headers = `/sub/*
  X-Frame: deny
  X-All: yes
/sub/embed/*
  ! X-Frame
/sub/a.svg
  ! X-All
  X-All: no; really
`;
const rules = toHostRules(headers, '/sub/old/ /sub/new/#place 301\n', '/sub/');

describe('what a host says with the files, in its own dialect', () => {
  it('of nginx gives each place all of its headers, since it takes over none', () => {
    const text = toNginx(rules);
    expect(text).toContain(`location /sub/ {
  add_header X-Frame "deny" always;
  add_header X-All "yes" always;
}
location ^~ /sub/embed/ {
  add_header X-All "yes" always;
}
location = /sub/a.svg {
  add_header X-Frame "deny" always;
  add_header X-All "no; really" always;
}
`);
    expect(text).toContain('location = /sub/old/ { return 301 /sub/new/$is_args$args#place; }\n');
    expect(text).toContain('error_page 404 /sub/404.html;\n');
    expect(text).toContain('  application/pdf pdf;\n');
  });

  it('of Caddy takes away and sets what a place has of its own', () => {
    const text = toCaddy(rules);
    expect(text).toContain(`  header /sub/* X-Frame "deny"
  header /sub/* X-All "yes"
  header /sub/embed/* -X-Frame
  header /sub/a.svg X-All "no; really"
`);
    expect(text).toContain('  redir /sub/old/ /sub/new/#place 301\n');
    expect(text).toContain('  uri strip_prefix /sub\n');
    expect(text).toContain('  @csv path *.csv\n  header @csv Content-Type "text/csv; charset=utf-8"\n');
  });

  it('of Apache does the same, also for a file that goes out packed', () => {
    const text = toApache(rules);
    expect(text).toContain(`Header always set X-Frame "deny"
Header always set X-All "yes"
<If "%{REQUEST_URI} =~ m#^/sub/embed/#">
  Header always unset X-Frame
</If>
<If "%{REQUEST_URI} =~ m#^/sub/a\\.svg(\\.br|\\.gz)?$#">
  Header always set X-All "no; really"
</If>
`);
    expect(text).toContain('RewriteRule ^old/$ /sub/new/#place [R=301,NE,QSD,L]\n');
    expect(text).toContain('ErrorDocument 404 /sub/404.html\n');
  });

  it.each([
    ['/*\n  A: b\n/x*/y\n  A: c\n', '_headers names “/x*/y”; write a path, or a folder such as /data/*'],
    ['/*\n  A: b {c}\n', '_headers, A of /*: write it without " \\ $ % { }'],
    ['/data/*\n  A: b\n', '_headers does not begin with the whole site; write /* as its first path.'],
  ])('refuses what not every host can say: %j', (text, fault) => {
    expect(() => toHostRules(text, '', '/')).toThrow(fault);
  });
});
