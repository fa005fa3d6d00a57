import { z } from 'astro/zod';
import { commonFields } from '../../schemas/chart.ts';
import { id, localised } from '../../schemas/text.ts';

/** How far a map reaches from its middle at least, in km. */
const reach = z.strictObject({
  north: z.int().positive(),
  east: z.int().positive(),
  south: z.int().positive(),
  west: z.int().positive(),
});

/** Places on a map of the world whose middle is one of them, and a larger map of what lies around that. */
export const mapSchema = z.strictObject({
  type: z.literal('map'),
  ...commonFields,
  /** The middle: the way from here to every place is straight on the map, and as long as it is. */
  from: id,
  /** Places to which a way is drawn, the shorter one first. */
  ways: z.array(id).min(1, 'is empty; name a place').max(2, 'has more than two places; keep two'),
  /** Countries that the larger map names, by their number in ISO 3166-1; the first has the colour of the subject. */
  countries: z
    .record(id, z.string().regex(/^\d{3}$/, 'is not the number of a country, such as 862'))
    .refine((countries) => Object.keys(countries).length > 0, 'is empty; name the country of the middle'),
  /** What the places and the countries are called on the map. */
  names: z.record(id, localised),
  reach,
  /** The same of the larger map. */
  detail: reach,
});

export type MapChart = z.output<typeof mapSchema>;
export type Reach = z.output<typeof reach>;
