import Aside from './article/Aside.astro';
import Chart from './article/Chart.astro';
import Check from './article/Check.astro';
import Claim from './article/Claim.astro';
import Note from './article/Note.astro';
import Passage from './article/Passage.astro';
import Pullout from './article/Pullout.astro';
import Spanish from './article/Spanish.astro';

/** Every tag that an author may use, and the `Check` that the build sets after a paragraph with a `Claim`. */
export const mdxComponents = { Aside, Chart, Check, Claim, Note, Passage, Pullout, Spanish };
