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
  }
});

test('events stand in the order of time, and the mark of each tells who could know it', async ({ page }) => {
  await page.goto('/timeline/');
  const states = await page
    .locator('.year li')
    .evaluateAll((items) => items.map((item) => item.className.replace(/entry|\s/g, '')));
  const order = states.join(' ').match(/^((?:known )+)writtenknown ((?:between )+)writtenbetween ((?:later ?)+)$/);
  expect(order, states.join(' ')).not.toBeNull();
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
