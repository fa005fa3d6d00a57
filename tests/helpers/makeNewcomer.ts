import type { BrowserContext, Page } from '@playwright/test';

/** Whatever the page does from now on that it should not: asks others, complains, breaks its policy. */
async function recordFaults(page: Page, site: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) faults.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('reportViolation', (directive: string) => faults.push(`policy: ${directive}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return faults;
}

/**
 * Keeps the page in the letters of the machine. Those of a reader’s are as wide and high as ours, so that hardly anything
 * moves when ours come; this machine has none of them.
 */
const leaveFonts = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      for (const face of document.fonts) face.display = 'optional';
    }).observe(document, { childList: true, subtree: true });
  });

/** What moves on the page from now on. */
const recordShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    const record = (entries: unknown[]) => {
      for (const entry of entries as { value: number; sources: { node?: Element }[] }[]) {
        const moved = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? 'text');
        shifts.push({ value: entry.value, moved });
      }
    };
    const observer = new PerformanceObserver((list) => record(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const readShifts = () => {
      record(observer.takeRecords());
      return shifts;
    };
    Object.assign(window, { readShifts });
  });

/** Scrolls to the end, waits for what is then sent for, and gives what moved all the while. */
const readToTheEnd = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await document.fonts.ready;
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    const shown = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(shown.map((image) => image.decode()));
    await frame();
    await frame();
    return (window as unknown as { readShifts(): { value: number; moved: string[] }[] }).readShifts();
  });

/** Fonts and scripts come late: what they change must not move what is being read. Nothing is kept of an earlier page. */
const delayFiles = (page: Page) =>
  page.route('**/_astro/*', async (route) => {
    await new Promise((later) => setTimeout(later, 250));
    await route.continue();
  });

/** Opens pages one after another, each as if for the first time on a slow line, reads them to the end, and says what was wrong. */
export async function makeNewcomer(context: BrowserContext, site: string, width: number) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  const faults = await recordFaults(page, site);
  await recordShifts(page);
  await leaveFonts(page);
  await delayFiles(page);
  return async (path: string) => {
    faults.length = 0;
    // Loaded is a page with its scripts and the fonts that it asks for.
    await page.goto(site.slice(0, -1) + path, { waitUntil: 'load' });
    const shifts = await readToTheEnd(page);
    return {
      faults: [...faults],
      shifts: shifts.filter(({ value }) => value >= 0.0005),
      cookies: await context.cookies(),
      stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
    };
  };
}
