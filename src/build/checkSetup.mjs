// Runs before every command of package.json, in any Node: the commands are TypeScript files that ask whether they are
// what was started, and a Node that knows neither ends with a stack of calls, or does nothing and says so by no word.
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!process.features.typescript || import.meta.main === undefined)
  stop(
    `This is Node ${process.versions.node}; the site needs Node 22.18 or newer, and of Node 24 at least 24.2: https://nodejs.org/`,
  );

// The parser of the content stands for all packages that have a part for each kind of machine.
await import('satteri').catch(({ message }) =>
  stop(
    `The packages are not installed whole (${message.split(/\.? npm |\n/)[0]}); run “npm ci”, and leave out no optional ones.`,
  ),
);
