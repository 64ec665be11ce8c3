import { readFileSync } from 'node:fs';
import type { RepairData } from '../../src/text/repair/repair.ts';

/** Reads the data of repair: the shipped files, or those of a directory just trained. */
export function readRepairData(directory?: string): RepairData {
  const base = directory
    ? new URL(`file://${directory}/`)
    : new URL('../../src/text/repair/', import.meta.url);
  return {
    joined: readFileSync(new URL('joined.bin', base)),
    spaced: readFileSync(new URL('spaced.bin', base)),
  };
}
