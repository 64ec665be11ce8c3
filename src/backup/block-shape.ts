import { safeImage, safeLink } from '../formats/safe-address.ts';
import type { Block, Span } from '../text/block.ts';
import { isMark } from '../text/list-mark.ts';
import { Misshapen, shape, type Shape } from './shape.ts';
import { straightText } from './straight-text.ts';

/** UTF-16 units of one block; a whole novel without a line break is shorter. */
const LONGEST = 20_000_000;
const ADDRESS = 1_000_000;
/** BCP 47 as far as it is used here. */
const language = shape.also(shape.text(35), (tag) => /^[a-z\d]+(?:-[a-z\d]+)*$/i.test(tag));
const label = shape.text(100);
const offset = shape.whole(0, LONGEST);
const stretch = { from: offset, to: offset };

/** An address that may be followed; any other as if there were none. */
const link: Shape<string | undefined> = (value) =>
  value === undefined ? undefined : safeLink(shape.text(ADDRESS)(value));

const spanShapes = {
  emphasis: shape.record({ kind: shape.oneOf('emphasis'), ...stretch }),
  strong: shape.record({ kind: shape.oneOf('strong'), ...stretch }),
  code: shape.record({ kind: shape.oneOf('code'), ...stretch }),
  link: shape.record({ kind: shape.oneOf('link'), ...stretch, href: link }),
  language: shape.record({ kind: shape.oneOf('language'), ...stretch, language }),
  note: shape.record({ kind: shape.oneOf('note'), ...stretch, label }),
};

const text = {
  text: straightText(LONGEST),
  language: shape.optional(language),
};

/** The name of a picture that is kept, or a picture in the address itself. */
const image: Shape<string | undefined> = (value) =>
  value === undefined ? undefined : safeImage(shape.text(20_000_000)(value));

const level = shape.oneOf(1, 2, 3, 4, 5, 6);
const whats = shape.oneOf('byline', 'date', 'code', 'end', 'tags', 'share');

const blockShapes = {
  heading: shape.record({ kind: shape.oneOf('heading'), ...text, level }),
  paragraph: shape.record({ kind: shape.oneOf('paragraph'), ...text }),
  lead: shape.record({ kind: shape.oneOf('lead'), ...text }),
  quote: shape.record({ kind: shape.oneOf('quote'), ...text }),
  verse: shape.record({ kind: shape.oneOf('verse'), ...text }),
  item: shape.record({
    kind: shape.oneOf('item'),
    ...text,
    ordered: shape.flag,
    depth: shape.whole(0, 1000),
    mark: shape.optional(shape.also(shape.text(100), isMark)),
  }),
  related: shape.record({ kind: shape.oneOf('related'), ...text, href: link }),
  row: shape.record({ kind: shape.oneOf('row'), ...text, header: shape.flag }),
  footnote: shape.record({ kind: shape.oneOf('footnote'), ...text, label }),
  furniture: shape.record({ kind: shape.oneOf('furniture'), ...text, what: whats }),
  figure: shape.record({
    kind: shape.oneOf('figure'),
    ...text,
    image,
    alt: shape.optional(shape.text(100_000)),
  }),
};

const spanList = shape.list<readonly Span[]>((value) => {
  const made = kindOf(value, spanShapes)(value) as Span & { href?: string };
  // A link whose address may not be followed is text.
  return made.kind === 'link' && made.href === undefined ? [] : [made];
}, 100_000);

/** One block; every span of it lies within its text. */
export const blockShape: Shape<Block> = (value) => {
  const block = kindOf(value, blockShapes)(value) as Block;
  const spans = shape
    .optional(spanList)((value as { spans?: unknown }).spans)
    ?.flat();
  for (const { from, to } of spans ?? [])
    if (from > to || to > block.text.length) throw new Misshapen('span');
  return spans && spans.length > 0 ? { ...block, spans } : block;
};

/** The shape that the kind of a value asks for. */
function kindOf(value: unknown, shapes: Readonly<Record<string, Shape<unknown>>>): Shape<unknown> {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) throw new Misshapen('kind');
  return shapes[kind]!;
}
