import { mdxComponents } from './mdx.ts';
import Nothing from './Nothing.astro';
import WholeChart from './WholeChart.astro';

/** Every tag in a whole text. Strips of time stand on the pages of its sections. */
export const wholeComponents = { ...mdxComponents, Chart: WholeChart, Timeline: Nothing };
