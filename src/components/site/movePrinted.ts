// While a page prints, its charts stand where they stand in its PDF, as the build wrote it down; without this script a printed
// sheet is complete, but has empty space before its charts. A page without such a note is left alone: it may be the one that
// the build prints, whose charts it places itself.
import { moveCharts } from '../../site/moveCharts.ts';

function move({ type }: Event) {
  const { places } = document.documentElement.dataset;
  if (places) moveCharts(type === 'beforeprint' ? Object.fromEntries(new URLSearchParams(places)) : {});
}

addEventListener('beforeprint', move);
addEventListener('afterprint', move);
