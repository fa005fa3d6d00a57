import { escapePattern } from '../../text/escapePattern.ts';
import { types } from '../readRequest.ts';
import { type HostRules, type PlaceRule, toLines } from './hostRules.ts';

/** A location takes over no header from what is around it, so each has all of its own. */
function toLocation({ path, isFolder, headers }: PlaceRule, base: string): string {
  const sign = isFolder ? (path === base ? '' : '^~ ') : '= ';
  return `location ${sign}${path} {
${toLines(headers, '  ', ([name, value]) => `add_header ${name} "${value}" always;`)}}
`;
}

/** To be included in a server block, beside its `listen`, `server_name` and `root`. */
export const toNginx = ({ base, places, redirects }: HostRules): string => `# Made by the build.
# server {
#   listen 443 ssl;
#   server_name your.address;
#   root /path/to/dist;
#   include /path/to/dist/.hosts/nginx.conf;
# }
index index.html;
absolute_redirect off;
gzip_static on;
error_page 404 ${base}404.html;
charset utf-8;
charset_types ${types
  .filter(({ saysCharset, ending }) => saysCharset && ending !== 'html')
  .map(({ type }) => type)
  .join(' ')};
types {
${toLines(types, '  ', ({ ending, type }) => `${type} ${ending};`)}}
location ~ /\\.(?!well-known/) { return 404; }
location ~ ^${escapePattern(base)}_(headers|redirects)$ { return 404; }
${toLines(redirects, '', ([from, to]) => {
  const [path = '', place] = to.split(/(?=#)/);
  return `location = ${from} { return 301 ${path}$is_args$args${place ?? ''}; }`;
})}${places.map((place) => toLocation(place, base)).join('')}`;
