// The official styles, setting what a library of citations has read of our files.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { citationStyles } from '../../src/site/cite/formatCitations.ts';
import { readCiteFiles } from './citeFiles.ts';
import { type Client, checkEach } from './client.ts';
import { toBare } from './prose.ts';

/** Those that the library lacks lie with the site. */
const OWN = ['mla', 'chicago'];
/** Signs that meet where a part is empty or ends twice. */
const CLASH = /\(\)|“”|\b(?:undefined|null)\b|[,;:]\s*[.,;:]|\?\.|\.\.(?!\.)/;

/** Styles choose capitals and the form of quotation marks. */
const toPlain = (text: string) =>
  toBare(text)
    .toLowerCase()
    .replace(/[“”‘’'"«».?!]/g, '');

function findStyleFaults(text: string, { title, URL: url }: { title: string; URL?: string }): string[] {
  const clash = CLASH.exec(text);
  return [
    ...(clash ? [`sets “${clash[0]}” in “${text}”`] : []),
    ...(toPlain(text).includes(toPlain(title)) ? [] : [`loses the title “${title}”`]),
    ...(!url || text.includes(url) ? [] : [`loses the address ${url}`]),
  ];
}

export const styles: Client[] = [
  {
    packages: ['@citation-js/plugin-csl', '@citation-js/core', '@citation-js/plugin-ris'],
    run: async (site, { load }) => {
      const { Cite, plugins } = await load('@citation-js/core');
      await load('@citation-js/plugin-csl');
      await load('@citation-js/plugin-ris');
      for (const name of OWN) {
        const style = await readFile(join(root, 'src/site/cite/styles', `${name}.csl`), 'utf8');
        plugins.config.get('@csl').styles.add(name, style);
      }
      const files = await readCiteFiles(site, 'ris');
      const names = Object.keys(citationStyles);
      let count = 0;
      const faults = await checkEach(files, ({ text }) =>
        new Cite(text).data.flatMap((item: { title: string; URL?: string }) =>
          names.flatMap((template) => {
            count += 1;
            const set: string = new Cite([item]).format('bibliography', { template, lang: 'en-US', format: 'text' });
            return findStyleFaults(set.trim(), item).map((fault) => `in ${template} ${fault}`);
          }),
        ),
      );
      return { read: `${files.length} files .ris set in ${names.length} styles as ${count} entries`, faults };
    },
  },
];
