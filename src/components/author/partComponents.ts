import Chart from './Chart.astro';
import { mdxComponents } from './mdx.ts';
import Timeline from './Timeline.astro';

/** Every tag that an author may use, where one section is read by itself: it has room for tables and a strip of time. */
export const partComponents = { ...mdxComponents, Chart, Timeline };
