import { namedStyles } from '../named-styles.ts';
import type { State } from './state.ts';

type Styled = Pick<State, 'style' | 'outline'>;

/** Knows the styles of a document. */
export class StyleTable {
  private readonly tags = new Map<number, string>();
  private name = '';

  /** Adds to the name of the style that is being told. */
  write(text: string): void {
    this.name += text;
  }

  /** Ends what is told of a style. */
  end({ style, outline }: Styled): void {
    const name = this.name.replace(/;\s*$/, '').trim().toLowerCase();
    const tag = namedStyles.get(name) ?? headingOf(outline);
    if (tag) this.tags.set(style, tag);
    this.name = '';
  }

  /** The tag of HTML that a paragraph is, by its own level of the outline or else by its style. */
  tagOf({ style, outline }: Styled): string {
    return headingOf(outline) ?? this.tags.get(style) ?? 'p';
  }
}

/** That of the text itself is 9. */
function headingOf(outline: number | undefined): string | undefined {
  if (outline === undefined || outline < 0 || outline > 8) return undefined;
  return `h${Math.min(6, outline + 1)}`;
}
