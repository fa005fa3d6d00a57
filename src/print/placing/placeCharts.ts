// Charts neither break nor wait for the text: one that does not fit leaves the foot of its column empty. On paper each
// stands where it leaves no hole, at most a few paragraphs from its own place and in its own section, in their order.

/** What a reader sees as a hole, in mm. */
const HOLE = 25;
/** Paragraphs that a chart may stand from its own place. */
const REACH = 4;
/** How many ways to set the charts so far are kept in mind. */
const KEPT = 3;

export interface PlacedChart {
  id: string;
  /** Of its section. */
  part: string;
  /** After how many paragraphs of its section it stands by itself, and after how many it may stand: no less and no more. */
  own: number;
  least: number;
  paragraphs: number;
}

/** What is set otherwise than on the page: after how many paragraphs of its section each chart stands, by its id. */
export type Places = Record<string, number>;

/** What comes of the charts at certain places. */
export interface Layout {
  sheets: number;
  /** What is empty at the foot of each column, in mm, in the order of the columns. */
  feet: readonly number[];
  /** The column in which each chart stands, by its id. */
  columns: Readonly<Record<string, number>>;
}

interface Way {
  places: Places;
  layout: Layout;
  /** Paragraphs that charts stand from their own places, all together. */
  distance: number;
}

/** Millimetres by which the feet down to a column are emptier than they may be. */
const toExcess = ({ feet }: Layout, end = feet.length): number =>
  Math.round(feet.slice(0, end).reduce((sum, foot) => sum + Math.max(0, foot - HOLE), 0));

/** Where a chart may stand, nearest first; `undefined` is its own place. */
function listPlaces(chart: PlacedChart, before: PlacedChart | undefined, places: Places): (number | undefined)[] {
  const isAlone = before?.part !== chart.part;
  const least = Math.max(chart.least, isAlone ? 1 : (places[before.id] ?? before.own + 1));
  const near = Array.from({ length: REACH }, (_, i) => [chart.own + i + 1, chart.own - i - 1]).flat();
  const fit = near.filter((place) => place >= least && place <= chart.paragraphs);
  return isAlone || (places[before.id] ?? 0) <= chart.own ? [undefined, ...fit] : fit;
}

/** The ways whose ranks are lowest first; of two ranks the first number that differs counts. */
const sortWays = (ways: readonly Way[], rank: (way: Way) => number[]): Way[] =>
  ways.toSorted((a, b) => {
    const differences = rank(a).map((value, i) => value - (rank(b)[i] ?? 0));
    return differences.find(Boolean) ?? 0;
  });

/** The best of the ways that set this chart and those before it, and no more than two for each column: further down it leaves the next ones other places. */
function keepBest(ways: readonly Way[], chart: PlacedChart): Way[] {
  const toColumn = ({ layout }: Way) => layout.columns[chart.id] ?? 0;
  const kept: Way[] = [];
  // What follows is not set yet, and may leave holes still.
  for (const way of sortWays(ways, (one) => [toExcess(one.layout, toColumn(one)), one.distance]))
    if (kept.filter((one) => toColumn(one) === toColumn(way)).length < 2) kept.push(way);
  return kept.slice(0, KEPT);
}

/**
 * Chooses a place for each chart, in their order, so that the text takes few sheets with few holes.
 * @param layOut says what comes of the charts at each of several places, at least down to the end of a section
 */
export async function placeCharts(
  charts: readonly PlacedChart[],
  layOut: (tried: readonly Places[], part?: string) => Promise<Layout[]>,
): Promise<Places> {
  const lay = async (ways: Omit<Way, 'layout'>[], part?: string): Promise<Way[]> => {
    const layouts = await layOut(
      ways.map(({ places }) => places),
      part,
    );
    return ways.map((way, i) => ({ ...way, layout: layouts[i] as Layout }));
  };
  let ways: Omit<Way, 'layout'>[] = [{ places: {}, distance: 0 }];
  for (const [i, chart] of charts.entries()) {
    const tried = ways.flatMap((way) =>
      listPlaces(chart, charts[i - 1], way.places).map((place) =>
        place === undefined
          ? way
          : { places: { ...way.places, [chart.id]: place }, distance: way.distance + Math.abs(place - chart.own) },
      ),
    );
    ways = keepBest(await lay(tried, chart.part), chart);
  }
  const whole = await lay(ways);
  return sortWays(whole, ({ layout, distance }) => [layout.sheets, toExcess(layout), distance])[0]?.places ?? {};
}
