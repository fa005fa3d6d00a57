import { expect, it } from 'vitest';
import { readCommand } from '../../../src/build/parseCommand.ts';

const options = { port: { type: 'string' }, quiet: { type: 'boolean' } } as const;
const read = (...args: string[]) => readCommand(args, options, 1);

it('reads the words of a command', () => {
  expect(read('--port=1', 'dist', '--quiet')).toEqual({ values: { port: '1', quiet: true }, positionals: ['dist'] });
  expect(read('--port', '1').values).toEqual({ port: '1' });
});

it.each([
  [['--bogus'], '--bogus is no option of this command; it takes --port, --quiet.'],
  [['--port'], '--port has no value; write --port=… with one.'],
  [['--quiet=no'], '--quiet takes no value; write it without “no”.'],
  [['dist', 'more'], '“more” is one word more than this command takes; leave it out.'],
])('says in one sentence what it does not take: %j', (args, sentence) => {
  expect(() => read(...args)).toThrow(sentence);
});
