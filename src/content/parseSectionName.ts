/** Number and id of a section, from its file name: `03-the-army.mdx` is number 3, id `the-army`. */
export function parseSectionName(path: string): { number: number; id: string } {
  const [, number, id] = /(?:^|\/)(\d\d)-([a-z0-9-]+)(?:\.mdx)?$/.exec(path) ?? [];
  if (!number || !id)
    throw new Error(`${path}: the file name of a section is two digits and an id, such as 03-the-army.mdx.`);
  return { number: Number(number), id };
}
