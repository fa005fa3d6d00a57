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

/** What moves on the page from now on. */
const recordShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Element }[] }[]) {
        const moved = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? 'text');
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Opens a page for the first time on a slow line, reads it to its end, and says what was wrong. */
export async function openAfresh(context: BrowserContext, site: string, path: string, width: number) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  const faults = await recordFaults(page, site);
  await recordShifts(page);
  // Fonts and scripts come late: what they change must not move what is being read.
  await page.route('**/_astro/*', async (route) => {
    await new Promise((later) => setTimeout(later, 400));
    await route.continue();
  });
  await page.goto(site.slice(0, -1) + path, { waitUntil: 'networkidle' });
  const shifts = await page.evaluate(async () => {
    await document.fonts.ready;
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    await new Promise((later) => setTimeout(later, 200));
    return (window as unknown as { shifts: { value: number }[] }).shifts;
  });
  await page.waitForLoadState('networkidle');
  return {
    faults,
    shifts: shifts.filter(({ value }) => value >= 0.0005),
    cookies: await context.cookies(),
    stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
  };
}
