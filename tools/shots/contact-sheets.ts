import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../../test/harness/browser.mjs';

/**
 * Lays the pictures of each scene side by side, one sheet for each kind of window, in `sheets/`.
 * @returns False where ImageMagick's `montage` is not installed.
 */
export function contactSheets(
  folder: string,
  scenes: readonly string[],
  variants: readonly string[],
): boolean {
  const montage = onPath('montage');
  if (!montage) return false;
  const sheets = join(folder, 'sheets');
  mkdirSync(sheets, { recursive: true });
  for (const window of ['phone', 'desktop'])
    for (const scene of scenes) {
      const files = variants
        .filter((variant) => (window === 'desktop') === variant.startsWith('desktop'))
        .map((variant) => join(folder, variant, `${scene}.png`))
        .filter((file) => existsSync(file));
      if (files.length === 0) continue;
      const size = window === 'phone' ? ['300x', '9x'] : ['760x', '2x'];
      execFileSync(montage, [
        ...files,
        ...['-geometry', `${size[0]}+8+8`, '-tile', size[1]!, '-gravity', 'north'],
        ...['-background', '#808080', join(sheets, `${scene}-${window}.png`)],
      ]);
    }
  return true;
}
