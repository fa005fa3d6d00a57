import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

/** A machine may have no browser that runs, which `say` is told: the site is whole without PDFs. */
export async function launchBrowser(say: (sentence: string) => void): Promise<Browser | undefined> {
  try {
    if (process.env['CHROMIUM'] === 'none') throw new Error('CHROMIUM=none');
    const { executablePath, args, env } = await findBrowser();
    return await chromium.launch({
      executablePath,
      args,
      env: { ...(process.env as Record<string, string>), ...env },
    });
  } catch (error) {
    const fault = (error as Error).message.split('\n')[0];
    say(`No PDFs were made, since no browser runs here (${fault}); the pages do not mention them.`);
    return undefined;
  }
}
