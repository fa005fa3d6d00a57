import { mdxComponents } from './mdx.ts';
import Timeline from './Timeline.astro';

/** Every tag that an author may use, where one section is read by itself: it has room for a strip of time. */
export const partComponents = { ...mdxComponents, Timeline };
