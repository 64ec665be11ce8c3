import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findKinds } from './kinds.ts';
import { readScript } from './script.ts';
import { writeModule } from './write-module.ts';

const binaryen = dirname(createRequire(import.meta.url).resolve('binaryen/package.json'));

/**
 * Makes WebAssembly again of what wasm2js made a script of.
 * @param source The function `instantiate` that stands for the module.
 * @throws Error where the script is not as wasm2js writes.
 */
export function compile(source: string): Uint8Array {
  const script = readScript(source);
  const folder = mkdtempSync(join(tmpdir(), 'wasm-'));
  const [text, binary] = [join(folder, 'module.wat'), join(folder, 'module.wasm')];
  try {
    writeFileSync(text, writeModule(script, findKinds(script)));
    // As a program of its own: to load binaryen into this one takes longer than what it has to do.
    const optimizer = join(binaryen, 'bin/wasm-opt');
    const options = ['--enable-nontrapping-float-to-int', '-O2', '--shrink-level=1'];
    execFileSync(process.execPath, [optimizer, text, ...options, '--output', binary]);
    return readFileSync(binary);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
