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
  /** After how many paragraphs of its section it stands by itself, and how many there are. */
  own: number;
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
  const least = isAlone ? 1 : (places[before.id] ?? before.own + 1);
  const near = Array.from({ length: REACH }, (_, i) => [chart.own + i + 1, chart.own - i - 1]).flat();
  const fit = near.filter((place) => place >= least && place >= 1 && place <= chart.paragraphs);
  return isAlone || (places[before.id] ?? 0) <= chart.own ? [undefined, ...fit] : fit;
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
};

/** Chooses a place for each chart, in their order; `layOut` says what comes of it. */
export async function placeCharts(
  charts: readonly PlacedChart[],
  layOut: (places: Places) => Promise<Layout>,
): Promise<Way> {
  let ways: Way[] = [{ places: {}, layout: await layOut({}), distance: 0 }];
  for (const [i, chart] of charts.entries()) {
    const next: Way[] = [];
    for (const { places, layout, distance } of ways)
      for (const place of listPlaces(chart, charts[i - 1], places)) {
        if (place === undefined) next.push({ places, layout, distance });
        else {
          const set = { ...places, [chart.id]: place };
          next.push({ places: set, layout: await layOut(set), distance: distance + Math.abs(place - chart.own) });
        }
      }
    // What follows is not set yet; what stands before this chart stays as it is.
    const rank = ({ layout, distance }: Way) => [toExcess(layout, layout.columns[chart.id]), distance];
    ways = next.sort((a, b) => compare(rank(a), rank(b))).slice(0, KEPT);
  }
  const rank = ({ layout, distance }: Way) => [layout.sheets, toExcess(layout), distance];
  return ways.sort((a, b) => compare(rank(a), rank(b)))[0] as Way;
}
