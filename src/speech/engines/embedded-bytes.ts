import sizes from 'virtual:espeak-ng/sizes';
import { compiles } from './compiles.ts';

/** How much the embedded voice is, in bytes: as it travels, and as it arrives on the device. */
export const embeddedBytes: { readonly transfer: number; readonly arrived: number } = compiles
  ? sizes.compiled
  : sizes.script;
