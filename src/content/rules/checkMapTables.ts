import { placeColumns } from '../../charts/map/toPlaces.ts';
import type { Add } from '../report.ts';
import { checkCells } from './checkCells.ts';
import type { TieRules } from './checkTies.ts';

/** Every place of a map has its words in every language, and is told of in a paragraph that is there. */
export function checkMapTables({ charts, tables, locales, paragraphs }: TieRules, add: Add): void {
  for (const chart of charts.values()) {
    const table = chart.type === 'map' ? tables?.get(chart.data) : undefined;
    const columns = table?.resource.schema.fields.map(({ name }) => name) ?? [];
    // The check of the chart says so.
    if (!table?.rows || !placeColumns.every((name) => columns.includes(name))) continue;
    checkCells(table, [...placeColumns, ...locales], add);
    table.rows.forEach(({ place, paragraph }, i) => {
      if (paragraph && paragraphs && !paragraphs.has(String(paragraph)))
        add(
          table.places?.[i] ?? { file: `data/${table.resource.path}` },
          'noParagraph',
          `the place ${place}`,
          String(paragraph),
        );
    });
  }
}
