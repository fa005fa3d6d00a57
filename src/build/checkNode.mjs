// Runs before every command of package.json, and in any Node: the commands are TypeScript files that ask whether they
// are what was started, and a Node that knows neither ends with a stack of calls, or does nothing and says so by no word.
if (!process.features.typescript || import.meta.main === undefined) {
  console.error(
    `This is Node ${process.versions.node}; the site needs Node 22.18 or newer, and of Node 24 at least 24.2: https://nodejs.org/`,
  );
  process.exit(1);
}
