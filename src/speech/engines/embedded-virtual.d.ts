/** Sizes in bytes of the embedded voice's files, as they are and as they travel. */
declare module 'virtual:espeak-ng/sizes' {
  interface Size {
    readonly bytes: number;
    readonly transfer: number;
  }
  const sizes: { readonly program: Size; readonly data: Size };
  export default sizes;
}
