// `npm run new analysis|chart|claim|person|event <id>`: writes a file, or an entry of one, with words in each language that are to be
// replaced, and says what is still to be written before the site builds. `-- --content=folder` names another folder of content.
import { join, resolve } from 'node:path';
import { languages } from '../content/keptContent.ts';
import { makeNew } from './new/makeNew.ts';
import { parseOrder, Refusal } from './new/order.ts';
import { root } from './root.ts';

try {
  const order = parseOrder(process.argv.slice(2));
  const dir = resolve(order.content ?? join(root, 'content'));
  const { files, faults } = await makeNew(dir, order, languages, new Date().toISOString().slice(0, 10));
  for (const file of files) console.log(`Written: ${file}`);
  console.log('Next: replace the words of the template in each language, and look at what its comments explain.');
  for (const fault of faults) console.log(`Next: ${fault}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
