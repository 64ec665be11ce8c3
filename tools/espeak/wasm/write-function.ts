import type { ESTree } from 'vite';
import type { TypedFunction } from './kind.ts';
import type { Kinds } from './kinds.ts';
import type { Meaning } from './script.ts';
import { ExpressionWriter, numberOf } from './write-expression.ts';

/** Where `break` and `continue` without a name go. */
interface Scope {
  readonly break: string;
  readonly continue: string;
}

/** A function of the script as text. @throws Error where it is not as wasm2js writes */
export function writeFunction(
  name: string,
  typed: TypedFunction,
  meanings: ReadonlyMap<string, Meaning>,
  kinds: Kinds,
): string {
  const expressions = new ExpressionWriter(meanings, kinds, typed.variables);
  return new FunctionWriter(typed, expressions).write(name);
}

class FunctionWriter {
  private readonly scopes: Scope[] = [];
  private scopesMade = 0;

  constructor(
    private readonly typed: TypedFunction,
    private readonly expressions: ExpressionWriter,
  ) {}

  write(name: string): string {
    const { declared, variables, parameters, result } = this.typed;
    const lines = [`(func $${name}`];
    [...variables].forEach(([variable, { kind }], index) =>
      lines.push(`(${index < parameters.length ? 'param' : 'local'} $${variable} ${kind})`),
    );
    if (result) lines.splice(parameters.length + 1, 0, `(result ${result.kind})`);
    lines.push(this.statement(declared.body!), result ? '(unreachable))' : ')');
    return lines.join('\n');
  }

  private statements(statements: readonly ESTree.Node[]): string {
    return statements.map((each) => this.statement(each)).join('\n');
  }

  private statement(statement: ESTree.Node, label?: string): string {
    switch (statement.type) {
      case 'BlockStatement':
        return this.statements(statement.body);
      case 'LabeledStatement': {
        const { name } = statement.label;
        if (statement.body.type === 'WhileStatement') return this.statement(statement.body, name);
        return `(block $${name}\n${this.statement(statement.body)})`;
      }
      case 'IfStatement': {
        const { test, consequent, alternate } = statement;
        const otherwise = alternate ? `(else ${this.statement(alternate)})` : '';
        return `(if ${this.expressions.value(test)} (then ${this.statement(consequent)}) ${otherwise})`;
      }
      case 'WhileStatement':
        return this.loop(statement, label);
      case 'SwitchStatement':
        return this.choice(statement);
      case 'ReturnStatement':
        return statement.argument
          ? `(return ${this.expressions.value(statement.argument)})`
          : '(return)';
      case 'BreakStatement':
        return `(br $${statement.label?.name ?? this.scopes.at(-1)!.break})`;
      case 'ContinueStatement': {
        const { label } = statement;
        const loops = this.scopes.filter((scope) => scope.continue !== '');
        return `(br $${label ? `continue_${label.name}` : loops.at(-1)!.continue})`;
      }
      case 'ExpressionStatement':
        return this.expressions.effect(statement.expression);
      case 'VariableDeclaration':
      case 'EmptyStatement':
        return '';
      default:
        throw new Error(`wasm2js: ${statement.type}`);
    }
  }

  /** All loops are endless until something leaves them. */
  private loop({ test, body }: ESTree.WhileStatement, label = `loop${this.scopesMade++}`): string {
    if (test.type !== 'Literal') throw new Error('wasm2js: a loop with a test');
    const scope = { break: label, continue: `continue_${label}` };
    this.scopes.push(scope);
    const inner = this.statement(body);
    this.scopes.pop();
    return `(block $${scope.break} (loop $${scope.continue}\n${inner}\n(br $${scope.continue})))`;
  }

  private choice({ discriminant, cases }: ESTree.SwitchStatement): string {
    const scope = { break: `switch${this.scopesMade++}`, continue: '' };
    const labels = cases.map((_, index) => `${scope.break}_${index}`);
    const values = cases.map(({ test }) => (test ? numberOf(test) : undefined));
    const numbers = values.filter((value) => value !== undefined);
    const least = Math.min(...numbers);
    const otherwise = labels[values.indexOf(undefined)] ?? scope.break;
    const places = Array.from({ length: Math.max(...numbers) - least + 1 }, (_, index) => {
      return `$${labels[values.indexOf(least + index)] ?? otherwise}`;
    });
    const index = `(i32.sub ${this.expressions.value(discriminant)} (i32.const ${least}))`;
    let written = `(br_table ${places.join(' ')} $${otherwise} ${index})`;
    this.scopes.push(scope);
    cases.forEach(({ consequent }, place) => {
      written = `(block $${labels[place]}\n${written})\n${this.statements(consequent)}`;
    });
    this.scopes.pop();
    return `(block $${scope.break}\n${written})`;
  }
}
