import { expect, it } from 'vitest';
import { readChoice, readCommand, readCount } from '../../../src/build/parseCommand.ts';

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

it('takes one of some words, and no other', () => {
  expect(readChoice('--language', 'es', ['en', 'es'])).toBe('es');
  expect(() => readChoice('--language', 'fr', ['en', 'es'])).toThrow('--language is “fr”; write en or es.');
});

it.each(['abc', '', '1.5', '-1', '1e3', '70000'])('takes whole numbers within bounds, and not “%s”', (word) => {
  expect(readCount('The port', '80', [0, 65_535])).toBe(80);
  expect(() => readCount('The port', word, [0, 65_535])).toThrow(
    `The port is “${word}”; write a whole number from 0 to 65535.`,
  );
});
