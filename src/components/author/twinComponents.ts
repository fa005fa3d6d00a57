import Nothing from './Nothing.astro';
import Spanish from './Spanish.astro';
import TwinPassage from './TwinPassage.astro';
import Words from './Words.astro';

/** Every tag that an author may use, where the text alone is read: no chart, note or check. */
export const twinComponents = {
  Aside: Nothing,
  Chart: Nothing,
  Check: Nothing,
  Claim: Words,
  Note: Nothing,
  Passage: TwinPassage,
  Pullout: Nothing,
  Spanish,
  Timeline: Nothing,
};
