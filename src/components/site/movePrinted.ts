// While a page prints, its charts stand where they stand in its PDF, as the build wrote it down. Without this a sheet has holes,
// and all is there. A page of which nothing is known may have been set by the one that prints it.
import { moveCharts } from '../../site/moveCharts.ts';

function move({ type }: Event) {
  const { places } = document.documentElement.dataset;
  if (places) moveCharts(type === 'beforeprint' ? Object.fromEntries(new URLSearchParams(places)) : {});
}

addEventListener('beforeprint', move);
addEventListener('afterprint', move);
