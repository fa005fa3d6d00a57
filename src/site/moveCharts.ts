/**
 * Sets charts where they stand on paper: each, by its id, after that many paragraphs of its section; every other one is put
 * back to where it stands on a screen. It runs in the page, in that of a reader and in the one that is printed at build, and
 * so names nothing from outside itself.
 */
export function moveCharts(places: Record<string, number | string>): void {
  // What keeps the place of a chart that was moved.
  for (const kept of document.querySelectorAll<HTMLElement>('template[data-moved]'))
    kept.replaceWith(document.getElementById(kept.dataset['moved']!)!);
  for (const id in places) {
    const chart = document.getElementById(id)!;
    const paragraphs = chart.closest('[data-part]')!.querySelectorAll('.passage > p');
    const after = Number(places[id]);
    const passage = paragraphs[after - 1]?.parentElement;
    if (!passage) continue;
    const kept = document.createElement('template');
    kept.dataset['moved'] = id;
    chart.replaceWith(kept);
    // The notes of a paragraph stay with it.
    const next = paragraphs[after];
    passage.insertBefore(chart, next?.parentElement === passage ? next : null);
  }
}
