import { parseAddress, parseContact, type SiteAddress } from '../site.ts';

/**
 * Says on the console what is wrong with the address of the site or of those who keep it, and ends; or warns that there is none.
 * @returns for the end of a build, which repeats the warning, since much may stand between.
 */
export function checkAddress(env: NodeJS.ProcessEnv = process.env): { warnAgain: () => void } {
  let address: SiteAddress;
  try {
    address = parseAddress(env);
    parseContact(env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
  const { isPreview, url } = address;
  const warn = () => {
    if (isPreview)
      console.warn(
        `This is a preview, not to be published: SITE_URL is not set, so every page names ${url}, which does not exist, and asks search engines to pass it over. To publish, build with SITE_URL=https://your.address.`,
      );
  };
  warn();
  return { warnAgain: warn };
}
