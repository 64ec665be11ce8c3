/** The fields a front matter may have; whatever else it holds is ignored. */
export interface FrontMatter {
  readonly title?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
  readonly language?: string;
  readonly lead?: string;
}

/** English and Persian names, so that a site owner can write either. */
const FIELDS: Readonly<Record<string, keyof FrontMatter>> = {
  title: 'title',
  عنوان: 'title',
  author: 'byline',
  byline: 'byline',
  نویسنده: 'byline',
  source: 'source',
  منبع: 'source',
  date: 'date',
  تاریخ: 'date',
  language: 'language',
  lang: 'language',
  زبان: 'language',
  lead: 'lead',
  لید: 'lead',
};

const FENCE = /^\uFEFF?---[ \t]*\n/;
const END = /^(?:---|\.\.\.)[ \t]*$/m;
const LINE = /^([\p{L}_-]+)[ \t]*:[ \t]*(.*)$/u;

/**
 * Takes the front matter off a text whose lines end in `\n`: `name: value` lines between two `---`.
 * A small part of YAML: plain or quoted values, and indented lines that go on with the value above.
 * A text that begins with `---` but not with such lines has no front matter and is all body.
 */
export function splitFrontMatter(text: string): { fields: FrontMatter; body: string } {
  const none = { fields: {}, body: text };
  const fence = FENCE.exec(text);
  if (!fence) return none;
  const rest = text.slice(fence[0].length);
  const end = END.exec(rest);
  if (!end) return none;
  const values = readLines(rest.slice(0, end.index));
  return values ? { fields: values, body: rest.slice(end.index + end[0].length) } : none;
}

function readLines(head: string): FrontMatter | undefined {
  const values: Partial<Record<keyof FrontMatter, string>> = {};
  let field: keyof FrontMatter | undefined;
  for (const line of head.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const continued = /^[ \t]+(\S.*)$/.exec(line)?.[1];
    if (continued !== undefined) {
      if (field) values[field] = `${values[field] ?? ''} ${unquote(continued)}`.trim();
      continue;
    }
    const [, name, value] = LINE.exec(line) ?? [];
    if (name === undefined || value === undefined) return undefined;
    field = Object.hasOwn(FIELDS, name.toLowerCase()) ? FIELDS[name.toLowerCase()] : undefined;
    if (field) values[field] = unquote(value);
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** Without its quotes, and without the sign (`>` or `|`) that says the value is on the lines below. */
function unquote(value: string): string {
  const trimmed = value.trim();
  if (/^[|>][+-]?$/.test(trimmed)) return '';
  const [, quote, inner = ''] = /^(["'])(.*)\1$/.exec(trimmed) ?? [];
  if (quote === '"') return inner.replace(/\\(["\\])/g, '$1');
  return quote ? inner.replaceAll("''", "'") : trimmed;
}
