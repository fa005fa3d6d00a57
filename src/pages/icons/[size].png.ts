import type { APIRoute } from 'astro';
import { drawIcon, ICON_SIZES } from '../../site/drawIcon.ts';

export const getStaticPaths = () => ICON_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }));

export const GET: APIRoute<{ size: number }> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props.size)));
