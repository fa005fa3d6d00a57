import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';

const DESCRIPTOR = 'datapackage.json';

export async function getStaticPaths() {
  const tables = (await getCollection('data')).map(({ data }) => data.resource.path);
  return [DESCRIPTOR, ...tables].map((file) => ({ params: { file } }));
}

/** Our tables and their descriptor, byte for byte as the charts and the checks read them. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await readFile(`content/data/${params['file']}`)));
