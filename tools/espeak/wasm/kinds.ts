import type { ESTree } from 'vite';
import { Unknown, type Kind, type Signature, type TypedFunction } from './kind.ts';
import { named, viewOn, type Binary, type Meaning, type Script, type View } from './script.ts';

/** The kinds of everything in a script. */
export interface Kinds {
  readonly functions: ReadonlyMap<string, TypedFunction>;
  /** Of the imports that are called, by the script's name. */
  readonly imports: ReadonlyMap<string, Signature>;
  /** Of the functions in the table, by the call. */
  readonly indirect: ReadonlyMap<ESTree.Node, Signature>;
  readonly expressions: ReadonlyMap<ESTree.Node, Unknown>;
}

/**
 * Finds the kinds of all numbers. The script seldom says them: `x|0` is whole, `+x` is a fraction, and the rest follows
 * from what flows where.
 * @throws Error where something would have to be of two kinds, or is not as wasm2js writes.
 */
export function findKinds(script: Script): Kinds {
  const finder = new Finder(script.meanings);
  for (const [name, typed] of finder.functions)
    try {
      finder.within(typed);
    } catch (cause) {
      throw new Error(`wasm2js: cannot tell the kinds in ${name}`, { cause });
    }
  return finder;
}

class Finder implements Kinds {
  readonly functions = new Map<string, TypedFunction>();
  readonly imports = new Map<string, Signature>();
  readonly indirect = new Map<ESTree.Node, Signature>();
  readonly expressions = new Map<ESTree.Node, Unknown>();
  private current!: TypedFunction;

  constructor(private readonly meanings: ReadonlyMap<string, Meaning>) {
    for (const [name, meaning] of meanings)
      if (meaning.is === 'function') this.functions.set(name, typed(meaning.declared));
  }

  within(typed: TypedFunction): void {
    this.current = typed;
    this.look(typed.declared.body!);
  }

  /** Goes through a statement. */
  private look(statement: ESTree.Node): void {
    switch (statement.type) {
      case 'BlockStatement':
        return statement.body.forEach((part) => this.look(part));
      case 'LabeledStatement':
        return this.look(statement.body);
      case 'IfStatement':
        this.whole(statement.test);
        this.look(statement.consequent);
        if (statement.alternate) this.look(statement.alternate);
        return;
      case 'WhileStatement':
        return this.look(statement.body);
      case 'SwitchStatement':
        this.whole(statement.discriminant);
        return statement.cases.forEach((part) =>
          part.consequent.forEach((each) => this.look(each)),
        );
      case 'ReturnStatement':
        if (statement.argument) this.number(statement.argument).join(this.current.result!);
        return;
      case 'ExpressionStatement':
        this.see(statement.expression, undefined);
        return;
      case 'VariableDeclaration':
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'EmptyStatement':
        return;
      default:
        throw new Error(`wasm2js: ${statement.type}`);
    }
  }

  private whole(expression: ESTree.Node): Unknown {
    return this.number(expression).join(new Unknown('i32'));
  }

  private fraction(expression: ESTree.Node): Unknown {
    return this.number(expression).join(new Unknown('f64'));
  }

  private number(expression: ESTree.Node, called?: Kind): Unknown {
    const kind = this.see(expression, called);
    if (!kind) throw new Error('wasm2js: nothing where a number was expected');
    return kind;
  }

  /** Goes through an expression; `called` is the kind that is made of the result of an unknown function. */
  private see(expression: ESTree.Node, called: Kind | undefined): Unknown | undefined {
    const kind = this.kindOf(expression, called);
    if (kind) this.expressions.set(expression, kind);
    return kind;
  }

  private kindOf(expression: ESTree.Node, called: Kind | undefined): Unknown | undefined {
    switch (expression.type) {
      case 'Literal': {
        const value = Number(expression.value);
        const whole = Number.isInteger(value) && value < 2 ** 32 && !expression.raw!.includes('.');
        return new Unknown(whole ? undefined : 'f64');
      }
      case 'Identifier':
        return this.variable(expression.name);
      case 'UnaryExpression':
        return this.unary(expression);
      case 'BinaryExpression':
        return this.binary(expression);
      case 'ConditionalExpression':
        this.whole(expression.test);
        return this.number(expression.consequent).join(this.number(expression.alternate));
      case 'SequenceExpression':
        return expression.expressions.map((part) => this.see(part, undefined)).at(-1);
      case 'MemberExpression':
        this.whole(expression.property);
        return new Unknown(kindOfView(viewOn(expression, this.meanings)));
      case 'AssignmentExpression': {
        const value = this.number(expression.right);
        if (expression.left.type === 'Identifier')
          return value.join(this.variable(expression.left.name));
        // A whole number may be put where a fraction is kept.
        this.see(expression.left, undefined);
        return undefined;
      }
      case 'CallExpression':
        return this.call(expression, called);
      default:
        throw new Error(`wasm2js: ${expression.type}`);
    }
  }

  private variable(name: string): Unknown {
    const kind = this.current.variables.get(name);
    if (kind) return kind;
    if (name === 'Infinity') return new Unknown();
    if (this.meanings.get(name)?.is === 'global') return new Unknown('i32');
    throw new Error(`wasm2js: what is ${name}?`);
  }

  private unary({ operator, argument }: ESTree.UnaryExpression): Unknown {
    switch (operator) {
      case '+':
        this.number(argument, 'f64');
        return new Unknown('f64');
      case '-':
        return argument.type === 'Literal' ? this.number(argument) : this.fraction(argument);
      case '~':
        this.number(argument);
        return new Unknown('i32');
      case '!':
        return this.whole(argument);
      default:
        throw new Error(`wasm2js: ${operator}`);
    }
  }

  private binary({ operator, left, right }: Binary): Unknown {
    if (['+', '-', '*', '/', '%'].includes(operator))
      return this.number(left).join(this.number(right));
    if (['==', '!=', '<', '<=', '>', '>='].includes(operator)) {
      this.number(left).join(this.number(right));
      return new Unknown('i32');
    }
    const whole = new Unknown('i32');
    return whole.join(this.number(left, 'i32')).join(this.number(right));
  }

  private call(call: ESTree.CallExpression, called: Kind | undefined): Unknown | undefined {
    const { callee } = call;
    const args = call.arguments;
    if (callee.type === 'MemberExpression') {
      this.whole(callee.property);
      const parameters = args.map((arg) => this.number(arg));
      const signature = { parameters, result: called && new Unknown(called) };
      this.indirect.set(call, signature);
      return signature.result;
    }
    const name = named(callee);
    const meaning = this.meanings.get(name);
    switch (meaning?.is) {
      case 'function':
        return this.pass(args, this.functions.get(name)!);
      case 'import': {
        const known = this.imports.get(name);
        const result = known?.result ?? (called && new Unknown(called));
        const parameters = known?.parameters ?? args.map(() => new Unknown());
        this.imports.set(name, { parameters, result });
        return this.pass(args, { parameters, result });
      }
      case 'math':
        return this.math(meaning.name, args);
      case 'scratch': {
        const kind = new Unknown(kindOfView(meaning.view));
        const given = args.map((arg) => this.number(arg)).at(-1);
        if (meaning.access === 'load') return kind;
        given!.join(kind);
        return undefined;
      }
      case 'size':
        return new Unknown('i32');
      case 'abort':
        return undefined;
      default:
        throw new Error(`wasm2js: call of ${name}`);
    }
  }

  private pass(
    args: readonly ESTree.Node[],
    { parameters, result }: Signature,
  ): Unknown | undefined {
    args.forEach((arg, index) => this.number(arg).join(parameters[index]!));
    return result;
  }

  private math(name: string, args: readonly ESTree.Node[]): Unknown {
    if (name === 'imul' || name === 'clz32') {
      args.forEach((arg) => this.whole(arg));
      return new Unknown('i32');
    }
    if (name === 'fround') {
      // What is made out of parts is computed in this kind, anything else becomes it.
      const kind = this.number(args[0]!);
      const single = new Unknown('f32');
      const computed = args[0]!.type === 'BinaryExpression' && !isWhole(args[0]!);
      return computed || args[0]!.type === 'Identifier' ? single.join(kind) : single;
    }
    args.forEach((arg) => this.fraction(arg));
    return new Unknown('f64');
  }
}

const isWhole = (expression: ESTree.Node): boolean =>
  expression.type === 'BinaryExpression' && /^[|&^<>]/.test(expression.operator);

function typed(declared: ESTree.Function): TypedFunction {
  const variables = new Map<string, Unknown>();
  for (const parameter of declared.params) variables.set(named(parameter), new Unknown());
  const parameters = [...variables.values()];
  for (const statement of declared.body!.body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id } of statement.declarations) variables.set(named(id), new Unknown());
  }
  const result = returns(declared.body!) ? new Unknown() : undefined;
  return { declared, variables, parameters, result };
}

/** Whether a value is returned somewhere within. */
function returns(node: ESTree.Node): boolean {
  return node.type === 'ReturnStatement'
    ? node.argument !== null
    : Object.values(node)
        .flat()
        .some((part) => isNode(part) && returns(part));
}

const isNode = (value: unknown): value is ESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function kindOfView(view: View): Kind {
  return view === 'Float64Array' ? 'f64' : view === 'Float32Array' ? 'f32' : 'i32';
}
