import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

interface Resource {
  name: string;
  licenses: { name: string }[];
}

it('the licence file lists every table with the licence that the data package gives it', async () => {
  const { resources } = JSON.parse(await readFile('content/data/datapackage.json', 'utf8')) as {
    resources: Resource[];
  };
  const lines = (await readFile('LICENSE', 'utf8')).split('\n');
  const unlisted = resources.filter(
    ({ name, licenses }) =>
      !lines.some(
        (line) =>
          line.trim().startsWith(`${name} `) &&
          licenses.every((licence) => line.includes(licence.name.replaceAll('-', ' '))),
      ),
  );
  expect(unlisted.map(({ name }) => name)).toEqual([]);
});
