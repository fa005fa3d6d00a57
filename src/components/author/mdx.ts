import Check from '../page/Check.astro';
import Aside from './Aside.astro';
import Claim from './Claim.astro';
import Note from './Note.astro';
import Passage from './Passage.astro';
import Pullout from './Pullout.astro';
import Spanish from './Spanish.astro';

/**
 * The tags that an author may use and that are the same wherever a text stands, and the `Check` that the build sets after a
 * paragraph with a `Claim`.
 */
export const mdxComponents = { Aside, Check, Claim, Note, Passage, Pullout, Spanish };
