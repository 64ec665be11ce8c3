import type { Kinds } from './kinds.ts';
import type { Script } from './script.ts';
import { typeOf } from './write-expression.ts';
import { writeFunction } from './write-function.ts';

/** 2 GB, the most that the program around it asks for. */
const MOST_PAGES = 32_768;
/** Numbers of another kind go through 16 bytes beside the memory: four whole numbers, or two fractions. */
const SCRATCH = `
(global $scratch0 (mut i32) (i32.const 0))
(global $scratch1 (mut i32) (i32.const 0))
(global $scratch2 (mut i32) (i32.const 0))
(func $put_f64 (param $x f64) (local $bits i64)
  (local.set $bits (i64.reinterpret_f64 (local.get $x)))
  (global.set $scratch0 (i32.wrap_i64 (local.get $bits)))
  (global.set $scratch1 (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32)))))
(func $take_f64 (result f64)
  (f64.reinterpret_i64 (i64.or
    (i64.extend_i32_u (global.get $scratch0))
    (i64.shl (i64.extend_i32_u (global.get $scratch1)) (i64.const 32)))))`;

/** The script as a module in WebAssembly's text format. @throws Error where the script is not as wasm2js writes. */
export function writeModule(script: Script, kinds: Kinds): string {
  const { meanings, pages, data, table, exports } = script;
  const parts = ['(module'];
  for (const [name, signature] of kinds.imports) {
    const meaning = meanings.get(name);
    if (meaning?.is === 'import')
      parts.push(`(import "a" "${meaning.name}" (func $${name} ${typeOf(signature)}))`);
  }
  parts.push(
    `(memory $memory ${pages} ${MOST_PAGES})`,
    `(table $table ${table.length} funcref)`,
    SCRATCH,
  );
  for (const [name, meaning] of meanings)
    if (meaning.is === 'global')
      parts.push(`(global $${name} (mut i32) (i32.const ${meaning.value}))`);
  for (const [outer, name] of exports) {
    const kind = name === 'memory' || name === 'table' ? name : 'func';
    parts.push(`(export "${outer}" (${kind} $${name}))`);
  }
  table.forEach((name, index) => {
    if (name) parts.push(`(elem (i32.const ${index}) func $${name})`);
  });
  for (const { at, bytes } of data) parts.push(`(data (i32.const ${at}) "${escaped(bytes)}")`);
  for (const [name, typed] of kinds.functions)
    try {
      parts.push(writeFunction(name, typed, meanings, kinds));
    } catch (cause) {
      throw new Error(`wasm2js: cannot write ${name}`, { cause });
    }
  return [...parts, ')'].join('\n');
}

function escaped(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
}
