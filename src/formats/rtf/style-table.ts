import { askAncestors } from '../ask-ancestors.ts';
import { namedStyles } from '../named-styles.ts';
import { outlineHeading } from '../outline-heading.ts';
import type { State } from './state.ts';

type Styled = Pick<State, 'style' | 'outline'>;

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
    const own = outline === undefined ? undefined : (outlineHeading(outline) ?? 'p');
    this.styles.set(style, { tag: namedStyles.get(name) ?? own, parent: basedOn });
    this.name = '';
  }

  /** The tag of HTML that a paragraph is, by its own level of the outline or else by its style, or that which this comes from. */
  tagOf({ style, outline }: Styled): string {
    const byStyle = (): string | undefined =>
      askAncestors(
        style,
        (name) => this.styles.get(name),
        ({ tag }) => tag,
        ({ parent }) => parent,
      );
    return outlineHeading(outline) ?? byStyle() ?? 'p';
  }
}
