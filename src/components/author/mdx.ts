import Check from '../page/Check.astro';
import Spanish from '../page/Spanish.astro';
import Aside from './Aside.astro';
import BriefChart from './BriefChart.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Note from './Note.astro';
import Passage from './Passage.astro';
import Pullout from './Pullout.astro';

/** Every tag that an author may use, and the `Check` that the build sets after a paragraph with a `Claim`. */
export const mdxComponents = { Aside, Chart, Check, Claim, Note, Passage, Pullout, Spanish };

/** In a whole text a chart leads to its table, which the page of its section holds. */
export const wholeComponents = { ...mdxComponents, Chart: BriefChart };
