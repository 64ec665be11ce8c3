import type { Flow } from './flow.ts';

/**
 * Where the text of a group goes: into the text, nowhere, nowhere but for the parts in it that have a name, the table
 * of fonts or of styles, what is said of the document, the instruction of a field, the sign of an item, a picture.
 */
export type Destination =
  | 'text'
  | 'nowhere'
  | 'parts'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'author'
  | 'instruction'
  | 'sign'
  | 'picture';

/** A picture that is made of points, by the places where its bytes stand: as hexadecimal digits, or as they are. */
export interface PictureSource {
  known: boolean;
  readonly places: { readonly from: number; readonly to: number; readonly binary: boolean }[];
}

/** What holds until the end of a group; each group begins with that of the one around it. */
export interface State {
  destination: Destination;
  /** Where text went before a field, or before text that is there twice. */
  around: Destination;
  flow: Flow;
  /** Characters behind one of Unicode that stand for it where Unicode is not known. */
  fallbacks: number;
  defaultFont: number | undefined;
  font: number | undefined;
  /** The font of letters that run from right to left, where it is another. */
  rtlFont: number | undefined;
  rtl: boolean;
  bold: boolean;
  rtlBold: boolean;
  italic: boolean;
  rtlItalic: boolean;
  raised: boolean;
  hidden: boolean;
  href: string | undefined;
  field: { instruction: string } | undefined;
  picture: PictureSource | undefined;
  style: number;
  /** 0 for the outermost heading. */
  outline: number | undefined;
  /** The style that the one being told comes from. */
  basedOn: number | undefined;
  inTable: boolean;
  inList: boolean;
  level: number;
}

/** How letters look unless it is said. */
export const PLAIN = {
  rtl: false,
  bold: false,
  rtlBold: false,
  italic: false,
  rtlItalic: false,
  raised: false,
  hidden: false,
} as const;

/** What a paragraph is unless it is said. */
export const PARAGRAPH = {
  style: 0,
  outline: undefined,
  basedOn: undefined,
  inTable: false,
  inList: false,
  level: 0,
} as const;
