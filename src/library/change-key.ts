import type { RepairChange } from '../text/repair/repair.ts';

/** The name of a change within its article. */
export function changeKey(block: number, { from, to, after }: RepairChange): string {
  return `${block}:${from}:${to}:${after}`;
}
