// While a page prints, its charts stand where they stand in its PDF, as the build wrote it down: “chart-barrels 2”, after two
// paragraphs of its section. Without this a sheet has holes, and all is there.
import { moveCharts } from '../../site/moveCharts.ts';

function move(isPrinting: boolean) {
  const words = (document.documentElement.dataset['places'] || '').split(' ');
  const places: Record<string, number> = {};
  for (let i = 1; i < words.length; i += 2) places[words[i - 1]!] = Number(words[i]);
  // A page of which nothing is known may have been set by the one that prints it.
  if (words[0]) moveCharts(isPrinting ? places : {});
}

addEventListener('beforeprint', () => move(true));
addEventListener('afterprint', () => move(false));
