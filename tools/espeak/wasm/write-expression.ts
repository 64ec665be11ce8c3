import type { ESTree } from 'vite';
import type { Kind, Signature, Unknown } from './kind.ts';
import type { Kinds } from './kinds.ts';
import { named, viewOn, type Binary, type Meaning, type View } from './script.ts';

const views: Readonly<Record<View, { bytes: number; load: string; store: string }>> = {
  Int8Array: { bytes: 1, load: 'i32.load8_s', store: 'i32.store8' },
  Uint8Array: { bytes: 1, load: 'i32.load8_u', store: 'i32.store8' },
  Int16Array: { bytes: 2, load: 'i32.load16_s', store: 'i32.store16' },
  Uint16Array: { bytes: 2, load: 'i32.load16_u', store: 'i32.store16' },
  Int32Array: { bytes: 4, load: 'i32.load', store: 'i32.store' },
  Uint32Array: { bytes: 4, load: 'i32.load', store: 'i32.store' },
  Float32Array: { bytes: 4, load: 'f32.load', store: 'f32.store' },
  Float64Array: { bytes: 8, load: 'f64.load', store: 'f64.store' },
};
const bits: Readonly<Record<string, string>> = {
  '|': 'or',
  '&': 'and',
  '^': 'xor',
  '<<': 'shl',
  '>>': 'shr_s',
  '>>>': 'shr_u',
};
const sums: Readonly<Record<string, string>> = { '+': 'add', '-': 'sub', '*': 'mul' };
const comparisons: Readonly<Record<string, string>> = {
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};
/** Writes the expressions of one function as text. @throws Error where they are not as wasm2js writes */
export class ExpressionWriter {
  constructor(
    private readonly meanings: ReadonlyMap<string, Meaning>,
    private readonly kinds: Kinds,
    /** Of the function; all other names are the module's. */
    private readonly variables: ReadonlyMap<string, Unknown>,
  ) {}

  /** An expression for what it does. */
  effect(expression: ESTree.Node): string {
    if (expression.type === 'SequenceExpression')
      return expression.expressions.map((part) => this.effect(part)).join('\n');
    if (expression.type === 'AssignmentExpression') return this.assignment(expression);
    const written = this.expression(expression);
    return this.kinds.expressions.has(expression) ? `(drop ${written})` : written;
  }

  private assignment({ left, right }: ESTree.AssignmentExpression): string {
    if (left.type === 'Identifier') {
      const local = this.variables.has(left.name);
      return `(${local ? 'local' : 'global'}.set $${left.name} ${this.value(right)})`;
    }
    if (left.type !== 'MemberExpression') throw new Error(`wasm2js: assignment to ${left.type}`);
    const { store } = views[viewOn(left, this.meanings)];
    const kept = store.slice(0, 3) as Kind;
    const value = this.kind(right) === kept ? this.value(right) : this.converted(right, kept);
    return `(${store} ${this.address(left)} ${value})`;
  }

  /** An expression for its value. */
  value(expression: ESTree.Node): string {
    if (!this.kinds.expressions.has(expression)) throw new Error('wasm2js: no value');
    return this.expression(expression);
  }

  private expression(expression: ESTree.Node): string {
    switch (expression.type) {
      case 'Literal':
        return constant(this.kind(expression), numberOf(expression));
      case 'Identifier': {
        const { name } = expression;
        if (this.variables.has(name)) return `(local.get $${name})`;
        return name === 'Infinity'
          ? constant(this.kind(expression), Infinity)
          : `(global.get $${name})`;
      }
      case 'UnaryExpression':
        return this.unary(expression);
      case 'BinaryExpression':
        return this.binary(expression);
      case 'ConditionalExpression': {
        const { test, consequent, alternate } = expression;
        const [yes, no] = [this.value(consequent), this.value(alternate)];
        if (isPlain(consequent) && isPlain(alternate))
          return `(select ${yes} ${no} ${this.value(test)})`;
        const kind = this.kind(expression);
        return `(if (result ${kind}) ${this.value(test)} (then ${yes}) (else ${no}))`;
      }
      case 'SequenceExpression': {
        const parts = [...expression.expressions];
        const last = parts.pop()!;
        const before = parts.map((part) => this.effect(part)).join('\n');
        return `(block (result ${this.kind(last)}) ${before} ${this.value(last)})`;
      }
      case 'MemberExpression':
        return `(${views[viewOn(expression, this.meanings)].load} ${this.address(expression)})`;
      case 'AssignmentExpression': {
        if (expression.left.type !== 'Identifier') throw new Error('wasm2js: value of a store');
        const { name } = expression.left;
        if (this.variables.has(name)) return `(local.tee $${name} ${this.value(expression.right)})`;
        return `(block (result i32) ${this.assignment(expression)} (global.get $${name}))`;
      }
      case 'CallExpression':
        return this.call(expression);
      default:
        throw new Error(`wasm2js: ${expression.type}`);
    }
  }

  private unary(expression: ESTree.UnaryExpression): string {
    const { operator, argument } = expression;
    const kind = this.kind(argument);
    switch (operator) {
      case '+':
        return kind === 'f64' ? this.value(argument) : this.converted(argument, 'f64');
      case '-':
        return argument.type === 'Literal'
          ? constant(kind, -numberOf(argument))
          : `(${kind}.neg ${this.value(argument)})`;
      case '!':
        return `(i32.eqz ${this.value(argument)})`;
      default: {
        const fraction = wholePartOf(expression);
        if (fraction && this.kind(fraction) === 'f64')
          return `(i32.trunc_sat_f64_s ${this.value(fraction)})`;
        return `(i32.xor ${this.value(argument)} (i32.const -1))`;
      }
    }
  }

  private binary({ operator, left, right }: Binary): string {
    const bit = bits[operator];
    if (bit) {
      const fraction = wholePartOf(left);
      if (isZero(right) && operator === '>>>' && fraction && this.kind(fraction) === 'f64')
        // Beyond 32 bits their lower half, as in the script.
        return `(i32.wrap_i64 (i64.trunc_sat_f64_s ${this.value(fraction)}))`;
      if (isZero(right) && this.kind(left) === 'i32') return this.value(left);
      return `(i32.${bit} ${this.value(left)} ${this.value(right)})`;
    }
    const kind = this.kind(left);
    const values = `${this.value(left)} ${this.value(right)}`;
    const sum = sums[operator];
    if (sum) return `(${kind}.${sum} ${values})`;
    const sign =
      kind === 'i32' ? (this.isUnsigned(left) || this.isUnsigned(right) ? '_u' : '_s') : '';
    if (operator === '/') return `(${kind}.div${sign} ${values})`;
    if (operator === '%' && kind === 'i32') return `(i32.rem${sign} ${values})`;
    const comparison = comparisons[operator];
    if (!comparison) throw new Error(`wasm2js: ${operator} of ${kind}`);
    return `(${kind}.${comparison}${/^[en]/.test(comparison) ? '' : sign} ${values})`;
  }

  /** Whether a whole number stands for one from 0 to 2³²−1. */
  private isUnsigned(expression: ESTree.Node): boolean {
    if (expression.type === 'BinaryExpression')
      return expression.operator === '>>>' && isZero(expression.right);
    if (expression.type === 'MemberExpression')
      return viewOn(expression, this.meanings) === 'Uint32Array';
    return expression.type === 'Literal' && numberOf(expression) >= 2 ** 31;
  }

  /** A number as one of another kind. */
  private converted(expression: ESTree.Node, to: Kind): string {
    const from = this.kind(expression);
    const value = this.value(expression);
    if (from === 'f32' && to === 'f64') return `(f64.promote_f32 ${value})`;
    if (from === 'f64' && to === 'f32') return `(f32.demote_f64 ${value})`;
    if (from !== 'i32' || to === 'i32') throw new Error(`wasm2js: ${from} as ${to}`);
    return `(${to}.convert_i32_${this.isUnsigned(expression) ? 'u' : 's'} ${value})`;
  }

  private call(call: ESTree.CallExpression): string {
    const { callee } = call;
    const values = call.arguments.map((arg) => this.value(arg)).join(' ');
    if (callee.type === 'MemberExpression') {
      const type = typeOf(this.kinds.indirect.get(call)!);
      return `(call_indirect $table ${type} ${values} ${this.value(callee.property)})`;
    }
    const name = named(callee);
    const meaning = this.meanings.get(name)!;
    switch (meaning.is) {
      case 'math':
        return this.math(meaning.name, call.arguments);
      case 'scratch':
        return this.scratch(meaning, call.arguments);
      case 'size':
        return '(memory.size)';
      case 'abort':
        return '(unreachable)';
      default:
        return `(call $${name} ${values})`;
    }
  }

  private math(name: string, args: readonly ESTree.Node[]): string {
    const values = args.map((arg) => this.value(arg)).join(' ');
    if (name === 'imul') return `(i32.mul ${values})`;
    if (name === 'clz32') return `(i32.clz ${values})`;
    if (name === 'fround')
      return this.kind(args[0]!) === 'f32' ? values : this.converted(args[0]!, 'f32');
    return `(f64.${name} ${values})`;
  }

  private scratch(
    { access, view }: Extract<Meaning, { is: 'scratch' }>,
    args: readonly ESTree.Node[],
  ): string {
    const value = args.length > 0 ? this.value(args.at(-1)!) : '';
    if (view === 'Float64Array')
      return access === 'load' ? '(call $take_f64)' : `(call $put_f64 ${value})`;
    if (view === 'Float32Array') return `(global.set $scratch2 (i32.reinterpret_f32 ${value}))`;
    const place = `$scratch${numberOf(args[0]!)}`;
    return access === 'load' ? `(global.get ${place})` : `(global.set ${place} ${value})`;
  }

  /** Where in the memory; the script counts in elements of the view. */
  private address(place: ESTree.MemberExpression): string {
    const { bytes } = views[viewOn(place, this.meanings)];
    const { property } = place;
    if (property.type === 'Literal') return `(i32.const ${numberOf(property) * bytes})`;
    if (bytes === 1) return this.value(property);
    if (property.type === 'BinaryExpression' && property.operator === '>>')
      if (2 ** numberOf(property.right) === bytes) return this.value(property.left);
    throw new Error('wasm2js: a place of another form');
  }

  private kind(expression: ESTree.Node): Kind {
    return this.kinds.expressions.get(expression)!.kind;
  }
}

/** What `~~` is put before. */
function wholePartOf(expression: ESTree.Node): ESTree.Node | undefined {
  if (expression.type !== 'UnaryExpression' || expression.operator !== '~') return undefined;
  const { argument } = expression;
  return argument.type === 'UnaryExpression' && argument.operator === '~'
    ? argument.argument
    : undefined;
}

const isZero = (expression: ESTree.Node): boolean =>
  expression.type === 'Literal' && expression.value === 0;

/** Whether nothing is done by it, nor much. */
const isPlain = ({ type }: ESTree.Node): boolean => type === 'Literal' || type === 'Identifier';

/** The number that an expression is. @throws Error when it is none */
export function numberOf(expression: ESTree.Node): number {
  if (expression.type === 'UnaryExpression' && expression.operator === '-')
    return -numberOf(expression.argument);
  if (expression.type === 'Literal' && typeof expression.value === 'number')
    return expression.value;
  throw new Error(`wasm2js: ${expression.type} instead of a number`);
}

function constant(kind: Kind, value: number): string {
  if (kind === 'i32') return `(i32.const ${value})`;
  const written = Object.is(value, -0) ? '-0' : String(value).replace('Infinity', 'inf');
  return `(${kind}.const ${written})`;
}

/** A signature as text. */
export function typeOf({ parameters, result }: Signature): string {
  const takes = parameters.map(({ kind }) => `(param ${kind})`);
  return [...takes, result ? `(result ${result.kind})` : ''].join(' ');
}
