// The specification’s own JSON Schema, read by a general validator that is cared for and works offline. The library of
// the specification’s makers for JavaScript has stood still for years and brings an old client for the network along.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'frictionless/tabular-data-package.json'), 'utf8'));

/** What the schema asks for besides its grammar, an address for instance, is checked with the content. */
const validator = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const validate = {
  package: validator.compile(schema),
  resource: validator.compile({ ...schema.properties.resources.items, $schema: schema.$schema }),
};

/** Everything in a descriptor that the Frictionless Data Package specification does not allow, a sentence each. */
export function checkDescriptor(descriptor: unknown, kind: keyof typeof validate, file: string): string[] {
  const check = validate[kind];
  if (check(descriptor)) return [];
  const sentences = (check.errors ?? []).map(({ instancePath, message, params }) => {
    const allowed = 'allowedValues' in params ? ` (${params['allowedValues'].join(', ')})` : '';
    return `${file}: by the Data Package specification ${instancePath || 'the descriptor'} ${message}${allowed}.`;
  });
  return [...new Set(sentences)];
}
