/** Sizes of the text, px, in the steps of the size control. */
export const textSizes = [16, 18, 20, 22, 24, 28, 32, 36, 40, 44, 48, 56, 64] as const;

export const themes = ['auto', 'paper', 'straw', 'night', 'black', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** `clear` is Estedad set heavier and with more room between words, for low vision and dyslexia. */
export const faces = ['vazirmatn', 'naskh', 'estedad', 'clear'] as const;
export type Face = (typeof faces)[number];

export const spacings = ['tight', 'normal', 'open', 'wide'] as const;
export type Spacing = (typeof spacings)[number];

export const gaps = ['normal', 'open', 'wide'] as const;
export type Gap = (typeof gaps)[number];

export const columns = ['narrow', 'medium', 'broad'] as const;
export type Column = (typeof columns)[number];

/** How the paragraph that is read stands out: not, with the others paler, or alone. */
export const focuses = ['none', 'pale', 'alone'] as const;
export type Focus = (typeof focuses)[number];

/** How the text looks: what a profile keeps. */
export interface Look {
  readonly textSize: number;
  readonly theme: Theme;
  readonly face: Face;
  readonly lines: Spacing;
  /** Between words. */
  readonly words: Gap;
  readonly paragraphs: Gap;
  readonly column: Column;
  /** Both edges of the column straight. */
  readonly justify: boolean;
  readonly bold: boolean;
  /** A bright strip under the line that is read. */
  readonly ruler: boolean;
  readonly focus: Focus;
  /** The page goes along with the voice. */
  readonly follow: boolean;
  /** The unwritten ezafe is drawn over the text. */
  readonly showEzafe: boolean;
}

export const defaultLook: Look = {
  textSize: 20,
  theme: 'auto',
  face: 'vazirmatn',
  lines: 'normal',
  words: 'normal',
  paragraphs: 'normal',
  column: 'medium',
  justify: false,
  bold: false,
  ruler: false,
  focus: 'none',
  follow: true,
  showEzafe: false,
};

const switched = [false, true];
const choices: { readonly [K in keyof Look]: readonly Look[K][] } = {
  textSize: textSizes,
  theme: themes,
  face: faces,
  lines: spacings,
  words: gaps,
  paragraphs: gaps,
  column: columns,
  justify: switched,
  bold: switched,
  ruler: switched,
  focus: focuses,
  follow: switched,
  showEzafe: switched,
};
const names = Object.keys(choices) as (keyof Look)[];

/** Makes a look of what was stored; what this version does not understand is as by default. */
export function readLook(stored: (name: keyof Look) => unknown): Look {
  return lookMade((name) => {
    const value = stored(name);
    return (choices[name] as readonly unknown[]).includes(value) ? value : defaultLook[name];
  });
}

/** The look alone of something that has one. */
export function lookOf(from: Look): Look {
  return lookMade((name) => from[name]);
}

export function sameLook(a: Look, b: Look): boolean {
  return names.every((name) => a[name] === b[name]);
}

function lookMade(valueOf: (name: keyof Look) => unknown): Look {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as unknown as Look;
}
