/**
 * Sets charts where they stand on paper: each, by its id, after that many paragraphs of its section; every other one is put
 * back to where it stands on a screen. It runs in the page, in that of a reader and in the one that is printed at build, and
 * so names nothing from outside itself.
 */
export function moveCharts(places: Record<string, number>): void {
  // What keeps the place of a chart that was moved.
  for (const kept of document.querySelectorAll<HTMLElement>('template[data-moved]'))
    kept.replaceWith(document.getElementById(kept.dataset['moved']!)!);
  for (const id in places) {
    const chart = document.getElementById(id)!;
    const paragraph = chart.closest('[data-part]')!.querySelectorAll('.passage > p')[places[id]! - 1];
    if (!paragraph) continue;
    const kept = document.createElement('template');
    kept.dataset['moved'] = id;
    chart.replaceWith(kept);
    // The notes of a paragraph stay with it.
    let next = paragraph.nextElementSibling;
    while (next && next.tagName !== 'P') next = next.nextElementSibling;
    paragraph.parentElement!.insertBefore(chart, next);
  }
}
