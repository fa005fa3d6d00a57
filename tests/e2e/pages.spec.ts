import { AxeBuilder } from '@axe-core/playwright';
import { expect, pages, sidewaysScroll, test } from '../helpers/browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { path } of pages) {
  test(`${path} asks only its own host, complains of nothing and stores nothing`, async ({ page, site }) => {
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
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  for (const width of [320, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${path} is accessible at ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const faults = violations.map(
          ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ target }) => target).join()}`,
        );
        expect(faults).toEqual([]);
      });
    }

    test(`${path} does not scroll sideways at ${width} px, all tables open`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await sidewaysScroll(page)).toBe(0);
    });

    test(`${path} does not shift while it loads at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: { value: number; moved: string[] }[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Element }[] }[]) {
            const moved = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? 'text');
            shifts.push({ value: entry.value, moved });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Fonts and scripts come late, as on a slow line: what they change must not move what is being read.
      await page.route('**/_astro/*', async (route) => {
        await new Promise((later) => setTimeout(later, 400));
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const shifts = await page.evaluate(async () => {
        await document.fonts.ready;
        for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
          scrollTo({ top: y, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
        await new Promise((later) => setTimeout(later, 200));
        return (window as unknown as { shifts: { value: number }[] }).shifts;
      });
      expect(shifts.filter(({ value }) => value >= 0.0005)).toEqual([]);
    });
  }
}
