import Aside from './article/Aside.astro';
import Chart from './article/Chart.astro';
import Claim from './article/Claim.astro';
import Note from './article/Note.astro';
import Passage from './article/Passage.astro';
import Pullout from './article/Pullout.astro';

/** Every tag that an author may use. */
export const mdxComponents = { Aside, Chart, Claim, Note, Passage, Pullout };
