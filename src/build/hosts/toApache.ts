import { escapePattern } from '../../text/escapePattern.ts';
import { types } from '../readRequest.ts';
import { type HostRules, type PlaceRule, toLines } from './hostRules.ts';

/** A later section replaces what an earlier one set. */
function toSection({ path, isFolder, headers }: PlaceRule, whole: PlaceRule): string {
  if (path === whole.path) return toLines(headers, '', ([name, value]) => `Header always set ${name} "${value}"`);
  const own = [...headers].filter(([name, value]) => whole.headers.get(name) !== value);
  const gone = [...whole.headers.keys()].filter((name) => !headers.has(name));
  // A packed file is sent under its own name.
  return `<If "%{REQUEST_URI} =~ m#^${escapePattern(path)}${isFolder ? '' : '(\\.br|\\.gz)?$'}#">
${toLines(gone, '  ', (name) => `Header always unset ${name}`)}${toLines(own, '  ', ([name, value]) => `Header always set ${name} "${value}"`)}</If>
`;
}

/** What is packed beside a file goes out in its place, with the type of what is in it. */
const toPacked = (encoding: string, ending: string) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{HTTP:Range} ^$
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ $1.${ending} [L,E=packed:${encoding}]
`;

/** Lies at the top of the site; wants the modules headers and rewrite, and `AllowOverride All`. */
export const toApache = ({ base, places, redirects }: HostRules): string => `# Made by the build.
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
${toLines(types, '', ({ ending, type }) => `AddType ${type} .${ending}`)}AddCharset utf-8 ${types
  .filter(({ saysCharset }) => saysCharset)
  .map(({ ending }) => `.${ending}`)
  .join(' ')}
RemoveType .gz
RemoveLanguage .br

RewriteEngine On
RewriteRule ^(_headers|_redirects|\\.(?!well-known/).*|.*/\\..*)$ - [R=404,L]
${toLines(redirects, '', ([from, to]) => `RewriteRule ^${escapePattern(from.slice(base.length))}$ ${to} [R=301,NE,QSD,L]`)}RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteRule ^(.*/)?$ $1index.html
${toPacked('br', 'br')}${toPacked('gzip', 'gz')}
${places.map((place) => toSection(place, places[0])).join('')}Header always set Content-Encoding %{packed}e env=packed
Header always set Content-Encoding %{REDIRECT_packed}e env=REDIRECT_packed
Header always merge Vary Accept-Encoding
${toLines(
  types.filter(({ saysCharset }) => saysCharset),
  '',
  ({ ending, type }) => `<FilesMatch "\\.${ending}\\.(br|gz)$">
  ForceType "${type}; charset=utf-8"
</FilesMatch>`,
)}`;
