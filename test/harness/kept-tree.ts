import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Scene } from '../../tools/shots/scene.ts';

const KEPT = join(import.meta.dirname, '../cases/aria');
/** Longest line that is kept whole, UTF-16 units: texts are known by their beginning. */
const LONGEST = 100;

/** What is other on each device or moment: what was announced last, time read, room, why its voice was chosen. */
const PASSING =
  /(?<=- status): .*|(?<=paragraph: ).*جای گرفته‌شده.*|(?<=paragraph: صدای آواخوان؛ بدون اینترنت\.) .*/;

/** What a screen reader meets on the page, a line each, without what passes; only the sheet while one is modal. */
export async function tree(page: Page): Promise<string> {
  const modal = page.locator('dialog:modal');
  const shown = (await modal.count()) > 0 ? modal.last() : page.locator('body');
  return (await shown.ariaSnapshot())
    .split('\n')
    .map((line) => line.replace(PASSING, ''))
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line))
    .join('\n');
}

/**
 * The first line in which the tree of a scene is another than the one in `test/cases/aria`, and none when they are
 * alike. Where `AVAKHAN_REWRITE` is set it is written anew.
 */
export async function keptTree(page: Page, { name }: Scene): Promise<string[]> {
  const file = join(KEPT, `${name}.txt`);
  const now = `${await tree(page)}\n`;
  if (process.env['AVAKHAN_REWRITE']) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, now);
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now === kept) return [];
  const [lines, before] = [now.split('\n'), kept.split('\n')];
  const at = lines.findIndex((line, i) => line !== before[i]);
  return [`line ${at + 1} is «${lines[at]?.trim()}», not «${before[at]?.trim()}»`];
}
