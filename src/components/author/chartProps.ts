/** What an author writes of a chart, and what the build adds. */
export interface ChartProps {
  /** Name of a file in `content/charts`. */
  id: string;
  /** Given at build, such as 3.1. */
  number?: string;
  /** Stands on the page of its section, and in the whole text a line leads to it. */
  only?: 'section';
}
