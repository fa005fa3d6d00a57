import BriefChart from './BriefChart.astro';
import { mdxComponents } from './mdx.ts';
import Nothing from './Nothing.astro';

/** Every tag in a whole text: its charts lead to their tables, and its strips of time stand on the pages of their sections. */
export const wholeComponents = { ...mdxComponents, Chart: BriefChart, Timeline: Nothing };
