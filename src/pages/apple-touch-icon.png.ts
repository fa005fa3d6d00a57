import { drawIcon, ICON_SIZE } from '../site/drawIcon.ts';

/** On home screens, and beside the name of the site in search results. */
export const GET = async () => new Response(new Uint8Array(await drawIcon(ICON_SIZE)));
