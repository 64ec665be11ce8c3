/** The program without its engine, and the engine. */
export interface SplitProgram {
  /** Takes the engine as WebAssembly in the option `wasmBinary`. */
  readonly program: string;
  /** The function that wasm2js made of the engine. */
  readonly engine: string;
}

const shim =
  /var WebAssembly=\{Memory:.*?\/\/ EMSCRIPTEN_START_ASM\n(.*?)\/\/ EMSCRIPTEN_END_ASM.*?isWasm2js:true\};/s;
const noWrapper = 'var convertJsFunctionToWasm=(func,sig)=>{};';

/**
 * A module that gives back the one function it is given, which takes three whole numbers and returns one, as eSpeak's
 * callback does: only what comes from WebAssembly may stand in its table of functions.
 */
const wrapper = [
  [0, 97, 115, 109, 1, 0, 0, 0],
  // One type: three i32 to one.
  [1, 8, 1, 96, 3, 127, 127, 127, 1, 127],
  // Imported as e.f, and exported as f.
  [2, 7, 1, 1, 101, 1, 102, 0, 0],
  [7, 5, 1, 1, 102, 0, 0],
].flat();

/**
 * Takes the engine out of the eSpeak NG program, which has it as a script in place of WebAssembly.
 * @throws Error when the program no longer has the form this knows.
 */
export function split(whole: string): SplitProgram {
  const [found, engine] = shim.exec(whole) ?? [];
  if (found === undefined || engine === undefined || !whole.includes(noWrapper))
    throw new Error('No engine as wasm2js makes it in the eSpeak NG program');
  const wrap = `var convertJsFunctionToWasm=func=>new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(${JSON.stringify(wrapper)})),{e:{f:func}}).exports.f;`;
  const program = whole.replace(found, '').replace(noWrapper, () => wrap);
  return { program, engine };
}
