import Check from '../page/Check.astro';
import Spanish from '../page/Spanish.astro';
import Aside from './Aside.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Note from './Note.astro';
import Nothing from './Nothing.astro';
import Passage from './Passage.astro';
import Pullout from './Pullout.astro';

/**
 * Every tag that an author may use, and the `Check` that the build sets after a paragraph with a `Claim`. A `Timeline` stands
 * on the page of its section alone.
 */
export const mdxComponents = { Aside, Chart, Check, Claim, Note, Passage, Pullout, Spanish, Timeline: Nothing };
