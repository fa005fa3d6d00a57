// How large a file and a function may grow, and that a name is one thing only.
import ts from 'typescript';
import { type Sources, toScript } from './imports.ts';

const MOST_LINES = 200;
const MOST_PARAMETERS = 4;
/** Asked for by these names by the framework, of every page. */
const GIVEN_NAMES = ['GET', 'getStaticPaths'];

const parse = (file: string, text: string) =>
  ts.createSourceFile(file, toScript(file, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* walk(child);
}

const readName = (node: ts.SignatureDeclaration) =>
  (node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined))?.getText() ?? 'a function';

function findLongLists(source: ts.SourceFile): string[] {
  return [...walk(source)]
    .filter((node): node is ts.FunctionLikeDeclaration => ts.isFunctionLike(node) && 'body' in node)
    .filter(({ parameters }) => parameters.length > MOST_PARAMETERS)
    .map(
      (node) =>
        `${source.fileName}: ${readName(node)} takes ${node.parameters.length} parameters, more than ${MOST_PARAMETERS}; give it one object.`,
    );
}

/** Names of the functions that a module exports. */
function listExports(source: ts.SourceFile): string[] {
  const isExported = (node: ts.Statement) =>
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer && ts.isFunctionLike(initializer))
      .map(({ name }) => name.getText());
  });
}

/** Functions of one name that different modules export. */
function findTwins(sources: ts.SourceFile[]): string[] {
  const files = new Map<string, string[]>();
  for (const source of sources)
    for (const name of listExports(source)) files.set(name, [...(files.get(name) ?? []), source.fileName]);
  return [...files]
    .filter(([name, among]) => among.length > 1 && !GIVEN_NAMES.includes(name))
    .map(([name, among]) => `${name} is exported by ${among.join(' and ')}; a name is one thing.`);
}

/** Everything in the sources of `src/` that is too large or named twice, a sentence each. */
export function findSizeFaults(sources: Sources): string[] {
  const long = [...sources]
    .map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ file, lines }) => `${file} has ${lines} lines, more than ${MOST_LINES}; split it.`);
  const parsed = [...sources].filter(([file]) => !file.endsWith('.css')).map(([file, text]) => parse(file, text));
  return [...long, ...parsed.flatMap(findLongLists), ...findTwins(parsed)];
}
