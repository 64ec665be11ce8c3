import { namedStyles } from '../named-styles.ts';
import type { State } from './state.ts';

type Styled = Pick<State, 'style' | 'outline'>;

/** Ancestors that are asked at the most; a style may have itself for one. */
const MOST_ANCESTORS = 20;

/** Knows the styles of a document. */
export class StyleTable {
  private readonly styles = new Map<
    number,
    { tag: string | undefined; parent: number | undefined }
  >();
  private name = '';

  /** Adds to the name of the style that is being told. */
  write(text: string): void {
    this.name += text;
  }

  /** Ends what is told of a style. */
  end({ style, outline, basedOn }: Styled & Pick<State, 'basedOn'>): void {
    const name = this.name.replace(/;\s*$/, '').trim().toLowerCase();
    const own = outline === undefined ? undefined : (headingOf(outline) ?? 'p');
    this.styles.set(style, { tag: namedStyles.get(name) ?? own, parent: basedOn });
    this.name = '';
  }

  /** The tag of HTML that a paragraph is, by its own level of the outline or else by its style, or that which this comes from. */
  tagOf({ style, outline }: Styled): string {
    const heading = headingOf(outline);
    if (heading) return heading;
    let at: number | undefined = style;
    for (let i = 0; at !== undefined && i < MOST_ANCESTORS; i++) {
      const told = this.styles.get(at);
      if (told?.tag) return told.tag;
      at = told?.parent;
    }
    return 'p';
  }
}

/** That of the text itself is 9. */
function headingOf(outline: number | undefined): string | undefined {
  if (outline === undefined || outline < 0 || outline > 8) return undefined;
  return `h${Math.min(6, outline + 1)}`;
}
