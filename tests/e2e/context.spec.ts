// People, terms, events and what came of each analysis: what is beside the retelling, and does without scripts.
import { expect, test } from '../helpers/browser.ts';

test.use({ javaScriptEnabled: false });

test('a choice of topic leaves the events of that topic, and the dates of writing', async ({ page }) => {
  await page.goto('/timeline/');
  const all = page.locator('[data-topic]');
  const count = await all.count();
  for (const input of await page.locator('.topics input[id]').all()) {
    const topic = (await input.getAttribute('id'))?.replace('topic-', '');
    await input.check();
    const own = await page.locator(`[data-topic="${topic}"]`).count();
    expect(own, topic).toBeGreaterThan(0);
    expect(own, topic).toBeLessThan(count);
    await expect(all.filter({ visible: true }), topic).toHaveCount(own);
    await expect(page.locator('.written').filter({ visible: true }), topic).toHaveCount(2);
    const empty = await page
      .locator('.year')
      .filter({ visible: true })
      .evaluateAll((years) =>
        years.filter((year) => ![...year.querySelectorAll('li')].some((li) => li.checkVisibility())),
      );
    expect(empty.length, `years without an event of ${topic}`).toBe(0);
  }
});

test('events stand in the order of time, and the mark of each tells who could know it', async ({ page }) => {
  await page.goto('/timeline/');
  const states = await page
    .locator('.year li')
    .evaluateAll((items) => items.map((item) => item.className.replace(/entry|body|\s/g, '')));
  const order = states.join(' ').match(/^((?:known )+)writtenknown ((?:between )+)writtenbetween ((?:later ?)+)$/);
  expect(order, states.join(' ')).not.toBeNull();
});

test('the oil output beside a year is drawn on one scale, and read out with its unit', async ({ page }) => {
  await page.goto('/timeline/');
  const bars = await page.locator('.year .tank').evaluateAll((drawings) =>
    drawings.map((drawing) => ({
      year: drawing.parentElement?.querySelector('h2')?.textContent,
      said: drawing.getAttribute('aria-label'),
      value: Number(drawing.textContent),
      width: drawing.querySelector('rect')?.getBoundingClientRect().width ?? 0,
    })),
  );
  expect(bars.find(({ year }) => year === '2016')?.said).toBe('Oil output: 2.57 million barrels a day');
  expect(bars.map(({ year }) => year)).not.toContain('1958');
  for (const { year, value, width } of bars)
    expect(width / value / ((bars[0]?.width ?? 0) / (bars[0]?.value ?? 1)), year ?? '').toBeCloseTo(1, 1);
});

for (const path of ['/slow-motion-coup/from-chavez-to-maduro/', '/es/twist-in-caracas/deadlock/'])
  test(`the strip of ${path} leads to events of the timeline, and tells what came after the analysis`, async ({
    page,
  }) => {
    await page.goto(path);
    const items = await page
      .locator('.moments li')
      .evaluateAll((own) => own.map((item) => [item.className, item.querySelector('a')?.getAttribute('href')]));
    const kinds = items.map(([kind, href]) => (href ? kind : 'written')).join(' ');
    expect(kinds).toMatch(/^(?:known )+written(?: later)+$/);
    const hrefs = items.flatMap(([, href]) => href ?? []);
    await page.goto(hrefs[0]?.split('#')[0] ?? '');
    for (const href of hrefs) await expect(page.locator(`li[id="${href.split('#')[1]}"]`), href).toHaveCount(1);
  });

test('people and bodies stand in the order of their file', async ({ page }) => {
  await page.goto('/people/');
  await expect(page.locator('.entry h3').first()).toHaveText('Nicolás Maduro');
});

for (const slug of ['slow-motion-coup', 'twist-in-caracas'])
  test(`the verdicts of ${slug} are counted, and each leads to its passage and its events`, async ({ page }) => {
    await page.goto(`/${slug}/outcome/`);
    const counts = await page.locator('.verdicts dd b').allTextContents();
    const entries = page.locator('.entry');
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await entries.count());
    for (const entry of await entries.all()) {
      await expect(entry.locator(`a[href^="/${slug}/#"]`)).toHaveCount(1);
      expect(await entry.locator('details a[href^="/timeline/#"]').count()).toBeGreaterThan(0);
    }
    await page.goto(`/${slug}/`);
    await expect(page.locator(`.today a[href="/${slug}/outcome/"]`)).toBeVisible();
  });

test('the index leads from a name to who it is, and to each part that speaks of it', async ({ page }) => {
  await page.goto('/index/');
  const entry = page.locator('.letters li', { hasText: 'Padrino López, Vladimir' });
  await expect(entry.locator('a').first()).toHaveAttribute('href', '/people/#vladimir-padrino-lopez');
  await expect(entry.getByRole('link', { name: '4', exact: true })).toHaveAttribute(
    'href',
    '/slow-motion-coup/padrino-and-maduro/',
  );
  const letters = await page.locator('.letters h2').allTextContents();
  expect(letters).toEqual(letters.toSorted());
});
