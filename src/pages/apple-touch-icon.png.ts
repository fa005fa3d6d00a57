import { drawIcon } from '../site/drawIcon.ts';

/** Pixels across that Apple asks for. */
const SIZE = 180;

/** On home screens, and beside the name of the site in search results. */
export const GET = async () => new Response(new Uint8Array(await drawIcon(SIZE)));
