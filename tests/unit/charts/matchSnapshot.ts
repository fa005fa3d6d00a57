import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

const FOLDER = 'tests/unit/charts/snapshots';

/** One tag a line, so that a change is read in the diff; a file that a browser shows. */
const toFile = (svg: Element): string =>
  `${toHtml({ ...svg, properties: { xmlns: 'http://www.w3.org/2000/svg', ...svg.properties } }, { space: 'svg' }).replaceAll(/>(?=<[^/])/g, '>\n')}\n`;

/**
 * Compares a drawing with its file in `snapshots/`. Where they differ, the new one stays beside it as `<name>-changed.svg`.
 * With UPDATE_SNAPSHOTS=1 it takes the place of the old one.
 */
export function matchSnapshot(name: string, svg: Element): { changed: string | undefined; message: string } {
  const file = `${FOLDER}/${name}.svg`;
  const changed = `${FOLDER}/${name}-changed.svg`;
  const drawn = toFile(svg);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') writeFileSync(file, drawn);
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === drawn;
  if (isSame) rmSync(changed, { force: true });
  else writeFileSync(changed, drawn);
  return {
    changed: isSame ? undefined : changed,
    message: `look at ${changed}; if it is right, run again with UPDATE_SNAPSHOTS=1`,
  };
}
