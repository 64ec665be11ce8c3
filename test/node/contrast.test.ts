import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** What is written with which colour, on what, and the least ratio. AAA for text, 3 for shapes. */
const pairs: readonly (readonly [ink: string, on: readonly string[], least: number])[] = [
  ['ink', ['bg', 'surface', 'inset', 'sent-bg', 'accent-soft'], 7],
  ['ink-2', ['bg', 'surface', 'inset'], 7],
  // Only what the reader asked to be paler: unfocused text, placeholders.
  ['ink-3', ['bg', 'surface', 'inset'], 4.5],
  ['accent', ['bg', 'surface', 'accent-soft'], 7],
  ['on-accent', ['accent'], 7],
  ['word-ink', ['word-bg'], 7],
  ['ok', ['bg', 'surface'], 7],
  ['warn', ['bg', 'surface'], 7],
  ['danger', ['bg', 'surface'], 7],
  ['on-hero', ['hero'], 7],
  ['on-hero-2', ['hero'], 7],
  ['edge', ['bg', 'surface'], 3],
  ['focus', ['bg', 'surface', 'sent-bg'], 3],
  ['sent-line', ['bg', 'sent-bg'], 3],
  ['word-line', ['word-bg'], 3],
  ['voice', ['bg', 'surface'], 3],
];

/** Relative luminance of `#rrggbb`, WCAG 2.x. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a theme; `auto` is that of a dark device. */
function coloursOf(theme: string): ReadonlyMap<string, string> {
  const rule = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name!, colour!]),
  );
}

describe('the contrast of colours', () => {
  for (const theme of ['paper', 'straw', 'night', 'black', 'contrast', 'auto'])
    it(`is that of AAA in ${theme}`, () => {
      const colours = coloursOf(theme);
      const weak = pairs.flatMap(([ink, on, least]) =>
        on
          .map((ground) => ({
            ground,
            is: ratio(colours.get(ink) ?? '', colours.get(ground) ?? ''),
          }))
          .filter(({ is }) => !(is >= least))
          .map(({ ground, is }) => `${ink} on ${ground}: ${is.toFixed(2)} < ${least}`),
      );
      assert.deepEqual(weak, []);
    });
});
