/** What the embedded voice takes in bytes, as WebAssembly and where there is none. */
declare module 'virtual:espeak-ng/sizes' {
  interface Size {
    readonly transfer: number;
    readonly arrived: number;
  }
  const sizes: { readonly compiled: Size; readonly script: Size };
  export default sizes;
}
