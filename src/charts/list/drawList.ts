import type { Element } from 'hast';
import { drawSheet } from '../axes/drawSheet.ts';
import { drawBars } from '../marks/bar.ts';
import type { PlacedList } from './layoutList.ts';

export function drawList(list: PlacedList, name: string): Element {
  const full = list.bars.filter(({ kind }) => kind === 'value');
  const marks = [
    ...drawBars(
      full.filter(({ emphasis }) => emphasis === 'muted'),
      { class: 'faint' },
    ),
    ...drawBars(full.filter(({ emphasis }) => emphasis !== 'muted')),
    ...(['projected', 'reported'] as const).flatMap((kind) =>
      drawBars(
        list.bars.filter((bar) => bar.kind === kind),
        { kind },
      ),
    ),
  ];
  return drawSheet(list, marks, name);
}
