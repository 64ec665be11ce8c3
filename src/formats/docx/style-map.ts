import { askAncestors } from '../ask-ancestors.ts';
import { namedStyles } from '../named-styles.ts';
import { outlineHeading } from '../outline-heading.ts';
import { NAME_OF_CONTENTS } from './drop-contents.ts';
import { valueOf } from './value-of.ts';

/** The contents say again what the headings say, with the numbers of pages. */
const CONTENTS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `toc ${level}`);
/** Above the contents, and above what shall not be in them. */
const UNLISTED = 'toc heading';
const OUTLINE = 'outline-';
const PIECE =
  /<w:pPrChange(?=[\s>])[^<>]*>[^]*?<\/w:pPrChange>|<w:outlineLvl\s[^<>]*w:val\s*=\s*["'](\d)["'][^<>]*\/>/g;

/** What a style of paragraphs says of itself. */
interface Style {
  readonly name: string;
  readonly parent: string | undefined;
  /** 0 for the outermost heading, 9 for the text itself. */
  readonly outline: number | undefined;
}

/**
 * What paragraphs of Word are by the names of their styles, or of those that these come from, and by their level in the
 * outline, as mammoth wants it told; it does not mind the case.
 * @param styles the part of the file that tells of them, as `parseXml` gives it
 */
export function styleMap(styles: Document): string[] {
  const known = new Map<string, Style>();
  for (const style of styles.querySelectorAll('w-style')) {
    const outline = valueOf(style, 'w-ppr > w-outlinelvl');
    if (style.getAttribute('w:type') === 'paragraph')
      known.set(style.getAttribute('w:styleid') ?? '', {
        name: valueOf(style, 'w-name') ?? '',
        parent: valueOf(style, 'w-basedon'),
        outline: outline === undefined ? undefined : Number(outline),
      });
  }
  const derived = [...known.values()].flatMap((style) => {
    const tag = isNamed(style) ? undefined : tagOf(style, known);
    return tag ? [byName(style.name.replace(/[\\']/g, '\\$&'), tag)] : [];
  });
  return [
    ...[...namedStyles].map(([name, tag]) => byName(name, tag)),
    ...CONTENTS.map((name) => `p[style-name='${name}'] => !`),
    `p[style-name='${UNLISTED}'] => h1.${NAME_OF_CONTENTS}:fresh`,
    ...derived,
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map(
      (level) => `p.${OUTLINE}${level} => ${outlineHeading(level)}:fresh`,
    ),
  ];
}

/**
 * The text of a Word file whose paragraphs have their own level in the outline as a style, which counts where they name
 * none. The XML has to be whole.
 */
export function tellOutline(xml: string): string {
  if (!xml.includes('<w:outlineLvl')) return xml;
  return xml.replace(PIECE, (piece, level: string | undefined) =>
    level && level !== '9' ? `<w:pStyle w:val="${OUTLINE}${level}"/>` : piece,
  );
}

function byName(name: string, tag: string): string {
  return `p[style-name='${name}'] => ${tag === 'blockquote' ? 'blockquote > p' : tag}:fresh`;
}

function isNamed({ name }: Style): boolean {
  return (
    namedStyles.has(name.toLowerCase()) || [...CONTENTS, UNLISTED].includes(name.toLowerCase())
  );
}

/** A level says enough, also that of the text itself. */
function tagOf(style: Style, known: ReadonlyMap<string, Style>): string | undefined {
  const tag = askAncestors(
    style,
    (one) => one,
    ({ name, outline }) =>
      outline === undefined ? namedStyles.get(name.toLowerCase()) : (outlineHeading(outline) ?? ''),
    ({ parent }) => known.get(parent ?? ''),
  );
  return tag || undefined;
}
