import { parseAst, type ESTree } from 'vite';

/** The views on the one buffer through which wasm2js reads and writes memory. */
export type View =
  | 'Int8Array'
  | 'Int16Array'
  | 'Int32Array'
  | 'Uint8Array'
  | 'Uint16Array'
  | 'Uint32Array'
  | 'Float32Array'
  | 'Float64Array';

/** What a name of the script stands for, where it is not a variable of its function. */
export type Meaning =
  | { readonly is: 'view'; readonly view: View }
  | { readonly is: 'math'; readonly name: string }
  | { readonly is: 'import'; readonly name: string }
  | { readonly is: 'global'; readonly value: number }
  | { readonly is: 'table' }
  | { readonly is: 'function'; readonly declared: ESTree.Function }
  /** Reads or writes 16 bytes beside the memory, by which bits become a number of another kind. */
  | { readonly is: 'scratch'; readonly access: 'load' | 'store'; readonly view: View }
  | { readonly is: 'abort' }
  /** The size of the memory in pages. */
  | { readonly is: 'size' };

/** A WebAssembly module as wasm2js wrote it. */
export interface Script {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Of 64 kB, at the start. */
  readonly pages: number;
  readonly data: readonly { readonly at: number; readonly bytes: Uint8Array }[];
  /** Names of functions; the first place is empty. */
  readonly table: readonly (string | undefined)[];
  /** By their outer names; for what is no function `memory` or `table`. */
  readonly exports: ReadonlyMap<string, string>;
}

/** An expression of two parts. */
export type Binary = Extract<ESTree.Node, { type: 'BinaryExpression' }>;

const PAGE = 65_536;

/**
 * Reads the function that wasm2js makes of a module.
 * @throws Error where it is not as wasm2js writes.
 */
export function readScript(source: string): Script {
  const outer = parseAst(source).body[0];
  if (outer?.type !== 'FunctionDeclaration') throw new Error('wasm2js: no function');
  const meanings = new Map<string, Meaning>();
  const data: { at: number; bytes: Uint8Array }[] = [];
  const views = new Map<string, View>();
  let inner: ESTree.Function | undefined;
  for (const [name, value] of declared(outer)) {
    if (value.type === 'NewExpression') views.set(name, viewOf(value));
    if (value.type !== 'FunctionDeclaration') continue;
    const [first, second] = value.body!.body;
    const scratch = first && !second && accessOf(first, views);
    if (scratch) meanings.set(name, { is: 'scratch', ...scratch });
    else if (first?.type === 'ThrowStatement') meanings.set(name, { is: 'abort' });
    else if (value.body!.body.every(isData)) data.push(...value.body!.body.map(dataOf));
    else if (exportsOf(value)) inner = value;
  }
  if (!inner) throw new Error('wasm2js: no module');
  return { meanings, data, ...readModule(inner, meanings) };
}

/** Adds what the module's own names mean. */
function readModule(
  module: ESTree.Function,
  meanings: Map<string, Meaning>,
): Pick<Script, 'pages' | 'table' | 'exports'> {
  let pages = 0;
  let table: Script['table'] = [];
  const exports = new Map<string, string>();
  for (const [name, value] of declared(module)) {
    if (value.type === 'FunctionDeclaration') {
      if (table.length === 0) meanings.set(name, { is: 'function', declared: value });
      else if (tellsSize(value)) meanings.set(name, { is: 'size' });
    } else if (value.type === 'Literal')
      meanings.set(name, { is: 'global', value: Number(value.raw) });
    else if (value.type === 'NewExpression' && named(value.callee) === 'ArrayBuffer')
      pages = Number((value.arguments[0] as ESTree.NumericLiteral).value) / PAGE;
    else if (value.type === 'NewExpression')
      meanings.set(name, { is: 'view', view: viewOf(value) });
    else if (value.type === 'MemberExpression')
      meanings.set(name, {
        is: named(value.object) === 'Math' ? 'math' : 'import',
        name: named(value.property),
      });
    else if (value.type === 'CallExpression') {
      meanings.set(name, { is: 'table' });
      const [list] = value.arguments;
      if (list?.type !== 'ArrayExpression') throw new Error('wasm2js: a table of another form');
      table = list.elements.map((item) => (item?.type === 'Identifier' ? item.name : undefined));
    }
  }
  if (pages === 0) throw new Error('wasm2js: no memory');
  for (const property of exportsOf(module)!.properties) {
    if (property.type !== 'Property') throw new Error('wasm2js: an export of another form');
    const { key, value } = property;
    const name = value.type === 'Identifier' ? value.name : 'memory';
    exports.set(named(key), meanings.get(name)?.is === 'table' ? 'table' : name);
  }
  return { pages, table, exports };
}

/** What a function returns, where that is an object. */
function exportsOf({ body }: ESTree.Function): ESTree.ObjectExpression | undefined {
  const last = body!.body.at(-1);
  const value = last?.type === 'ReturnStatement' ? last.argument : undefined;
  return value?.type === 'ObjectExpression' ? value : undefined;
}

/** After the table come two functions: one tells the size of the memory, the other changes it. */
function tellsSize({ body }: ESTree.Function): boolean {
  return body!.body.length === 1;
}

/** All names that are declared in the body of a function, with what they are declared as. */
function* declared({ body }: ESTree.Function): Generator<[string, ESTree.Expression]> {
  for (const statement of body!.body) {
    if (statement.type === 'FunctionDeclaration') yield [statement.id!.name, statement];
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) if (init) yield [named(id), init];
  }
}

const viewOf = ({ callee }: ESTree.NewExpression): View => named(callee) as View;

/** The view through which an expression looks at the memory. @throws Error when it is none */
export function viewOn(
  { object }: ESTree.MemberExpression,
  meanings: ReadonlyMap<string, Meaning>,
): View {
  const meaning = meanings.get(named(object));
  if (meaning?.is !== 'view') throw new Error('wasm2js: no view on the memory');
  return meaning.view;
}

/** The name that a node is. @throws Error when it is none. */
export function named(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  throw new Error(`wasm2js: ${node.type} instead of a name`);
}

function accessOf(
  statement: ESTree.Statement | ESTree.Directive,
  views: ReadonlyMap<string, View>,
): { access: 'load' | 'store'; view: View } | undefined {
  const store = statement.type === 'ExpressionStatement' && statement.expression;
  const place =
    statement.type === 'ReturnStatement'
      ? statement.argument
      : store && store.type === 'AssignmentExpression'
        ? store.left
        : undefined;
  const view =
    place?.type === 'MemberExpression' && place.object.type === 'Identifier'
      ? views.get(place.object.name)
      : undefined;
  return view && { access: store ? 'store' : 'load', view };
}

type DataCall = ESTree.ExpressionStatement & {
  readonly expression: {
    readonly arguments: readonly [unknown, ESTree.NumericLiteral, ESTree.StringLiteral];
  };
};

function isData(statement: ESTree.Statement | ESTree.Directive): statement is DataCall {
  if (statement.type !== 'ExpressionStatement') return false;
  const call = statement.expression;
  if (call.type !== 'CallExpression' || call.arguments.length !== 3) return false;
  const text = call.arguments[2];
  return text?.type === 'Literal' && typeof text.value === 'string';
}

function dataOf({ expression }: DataCall): { at: number; bytes: Uint8Array } {
  const [, at, text] = expression.arguments;
  return { at: at.value, bytes: Buffer.from(text.value, 'base64') };
}
