import type { BrowserContextOptions } from 'playwright-core';
import type { Settings } from '../../src/library/settings.ts';

/** How a screen is looked at: the window, the reader's settings, and the system's wishes. */
export interface Variant {
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly settings: Partial<Settings>;
  /** Only scenes of the reader and its sheets. */
  readonly reader?: true;
}

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
const small = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 };
const smallest = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 };
const tablet = { viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1 };
const landscape = { viewport: { width: 844, height: 390 }, deviceScaleFactor: 1 };

const common: readonly Variant[] = Object.entries({ phone, desktop }).flatMap(([window, context]) =>
  (['paper', 'night', 'contrast'] as const).flatMap((theme) =>
    [20, 44].map((textSize) => ({
      name: `${window}-${theme}-${textSize}`,
      context,
      settings: { theme, textSize },
    })),
  ),
);

/** Every window, theme and size of text that pictures are made in, and the small, the tilted and the forced. */
export const variants: readonly Variant[] = [
  ...common,
  {
    name: 'small-paper-20',
    context: small,
    settings: { theme: 'paper', textSize: 20 },
  },
  {
    name: 'smallest-paper-20',
    context: smallest,
    settings: { theme: 'paper', textSize: 20 },
  },
  {
    name: 'smallest-paper-64',
    context: smallest,
    settings: { theme: 'paper', textSize: 64 },
    reader: true,
  },
  { name: 'tablet-straw-24', context: tablet, settings: { theme: 'straw', textSize: 24 } },
  {
    name: 'landscape-paper-20',
    context: landscape,
    settings: { theme: 'paper', textSize: 20 },
    reader: true,
  },
  {
    name: 'phone-forced-20',
    context: { ...phone, forcedColors: 'active' },
    settings: { theme: 'paper', textSize: 20 },
  },
];
