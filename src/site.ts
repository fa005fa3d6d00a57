export interface SiteAddress {
  /** Without a closing slash. */
  url: string;
  /** The folder below it, with a slash at both ends. */
  base: string;
  /** Nobody named an address: what is built is to be looked at, not to be published. */
  isPreview: boolean;
}

/** A name that is kept for examples, so that no reader is ever sent to anyone. */
const NOWHERE = 'https://barrels-and-ballots.example';

/**
 * Where the site is to live, from `SITE_URL` and `BASE_PATH`.
 * @throws where one of the two is no such address, saying what to write instead.
 */
export function parseAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const said = env['SITE_URL']?.trim() ?? '';
  const folder = env['BASE_PATH']?.trim() || '/';
  const fail = (fault: string): never => {
    throw new Error(fault);
  };
  const url = URL.parse(said || NOWHERE);
  if (said && !/^https?:\/\//i.test(said))
    fail(`SITE_URL is “${said}”, which does not begin with https://; write https://${said.replace(/^\w+:\/+/, '')}.`);
  if (!url) return fail(`SITE_URL is “${said}”, which is no address; write one such as https://example.org.`);
  if (url.search || url.hash || url.username)
    fail(`SITE_URL is “${said}”, which is more than an address; write ${url.origin}.`);
  if (url.pathname !== '/')
    fail(
      `SITE_URL is “${said}”, which has a path; write SITE_URL=${url.origin} and BASE_PATH=${url.pathname.replace(/\/*$/, '/')}.`,
    );
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(folder)) {
    const names = folder.split(/[^\w.~-]+/).filter(Boolean);
    fail(
      `BASE_PATH is “${folder}”, which is no path; write ${names.length > 0 ? `/${names.join('/')}/` : 'one such as /sub/'}.`,
    );
  }
  return { url: url.origin, base: folder.replace(/\/?$/, '/'), isPreview: said === '' };
}

/**
 * Where readers write to, from `SITE_CONTACT`, as an address that a link may lead to; nothing where nobody named one.
 * @throws where it is neither an e-mail address nor one of the web, saying what to write instead.
 */
export function parseContact(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const said = env['SITE_CONTACT']?.trim();
  if (!said) return undefined;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(said)) return `mailto:${said}`;
  const url = URL.parse(said);
  if (url?.protocol === 'https:') return url.href;
  throw new Error(
    `SITE_CONTACT is “${said}”, to which nobody can write; write an e-mail address or that of a page that begins with https://.`,
  );
}

/** What the site is called and where it lives. An address that is wrong is told of where it is first asked for. */
export const site = {
  name: 'Barrels and Ballots',
  publisher: 'Barrels and Ballots',
  /** Of the words and charts. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Absolute, without a closing slash. */
  get url() {
    return parseAddress(process.env).url;
  },
  /** The folder below it. */
  get base() {
    return parseAddress(process.env).base;
  },
  /** Where readers write to. */
  get contact() {
    return parseContact(process.env);
  },
  /** Built without an address. */
  get isPreview() {
    return parseAddress(process.env).isPreview;
  },
};
