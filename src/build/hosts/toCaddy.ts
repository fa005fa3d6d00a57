import { types } from '../readRequest.ts';
import { type HostRules, type PlaceRule, toLines } from './hostRules.ts';

/** A later line replaces what an earlier one set. */
const toHeaders = ({ path, isFolder, headers }: PlaceRule, whole: PlaceRule) => {
  const own = [...headers].filter(([name, value]) => path === whole.path || whole.headers.get(name) !== value);
  const gone = [...whole.headers.keys()].filter((name) => !headers.has(name));
  const pattern = `${path}${isFolder ? '*' : ''}`;
  return [
    ...gone.map((name) => `header ${pattern} -${name}`),
    ...own.map(([name, value]) => `header ${pattern} ${name} "${value}"`),
  ];
};

/** To be imported into the block of a site. */
export const toCaddy = ({ base, places, redirects }: HostRules): string => `# Made by the build.
# your.address {
#   root * /path/to/dist
#   import /path/to/dist/.hosts/Caddyfile
# }
route {
${toLines(
  places.flatMap((place) => toHeaders(place, places[0])),
  '  ',
  (line) => line,
)}${toLines(types, '  ', ({ ending, type, saysCharset }) => `@${ending} path *.${ending}\n  header @${ending} Content-Type "${type}${saysCharset ? '; charset=utf-8' : ''}"`)}${toLines(
  redirects,
  '  ',
  ([from, to]) => `redir ${from} ${to} 301`,
)}  @hidden {
    path ${base}_headers ${base}_redirects */.*
    not path ${base}.well-known/*
  }
  error @hidden 404
${base === '/' ? '' : `  uri strip_prefix ${base.slice(0, -1)}\n`}  file_server {
    precompressed br gzip
  }
}
handle_errors {
  header Cache-Control no-cache
  rewrite * /404.html
  file_server
}
`;
