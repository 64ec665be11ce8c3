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

const FENCE = /^\uFEFF?(---|\+\+\+)[ \t]*\n/;
const END = { '---': /^(?:---|\.\.\.)[ \t]*$/m, '+++': /^\+\+\+[ \t]*$/m };
const LINE = {
  '---': /^([\p{L}_-]+)[ \t]*:[ \t]*(.*)$/u,
  '+++': /^([\p{L}_-]+)[ \t]*=[ \t]*(.*)$/u,
};
type Fence = keyof typeof LINE;
/** The lines that Pandoc has instead: title, authors, date. */
const PERCENT = /^\uFEFF?% ([^\n]+)\n(?:% ([^\n]+)\n)?(?:% ([^\n]+)\n)?\s*\n/;

/**
 * Takes the front matter off a text whose lines end in `\n`: `name: value` lines between two `---`, of TOML between two `+++`, or three lines of Pandoc.
 * A small part of YAML: plain or quoted values, lists, and indented lines that go on with the value above.
 * A text that begins with `---` but not with such lines has no front matter and is all body.
 */
export function splitFrontMatter(text: string): { fields: FrontMatter; body: string } {
  const none = { fields: {}, body: text };
  const fence = FENCE.exec(text);
  if (!fence) return splitPercent(text) ?? none;
  const kind = fence[1] as Fence;
  const rest = text.slice(fence[0].length);
  const end = END[kind].exec(rest);
  if (!end) return none;
  const values = readLines(rest.slice(0, end.index), kind);
  return values ? { fields: values, body: rest.slice(end.index + end[0].length) } : none;
}

function splitPercent(text: string): { fields: FrontMatter; body: string } | undefined {
  const [whole, title, byline, date] = PERCENT.exec(text) ?? [];
  if (whole === undefined || title === undefined) return undefined;
  const fields = { title: title.trim(), ...(byline && { byline }), ...(date && { date }) };
  return { fields, body: text.slice(whole.length) };
}

function readLines(head: string, kind: Fence): FrontMatter | undefined {
  const values: Partial<Record<keyof FrontMatter, string[]>> = {};
  let field: keyof FrontMatter | undefined;
  for (const line of head.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const item = /^[ \t]*-[ \t]+(\S.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      if (field) values[field] = [[...values[field]!, unquote(item)].filter(Boolean).join('، ')];
      continue;
    }
    const continued = /^[ \t]+(\S.*)$/.exec(line)?.[1];
    if (continued !== undefined) {
      if (field) values[field]!.push(unquote(continued));
      continue;
    }
    // The names of tables in TOML.
    if (line.startsWith('[')) continue;
    const [, name, value] = LINE[kind].exec(line) ?? [];
    if (name === undefined || value === undefined) return undefined;
    field = Object.hasOwn(FIELDS, name.toLowerCase()) ? FIELDS[name.toLowerCase()] : undefined;
    if (field) values[field] = [unquote(value)];
  }
  const whole = Object.entries(values).map(([name, parts]) => [
    name,
    parts.filter(Boolean).join(' '),
  ]);
  return Object.fromEntries(whole.filter(([, value]) => value !== ''));
}

/** Without its quotes, and without the sign (`>` or `|`) that says the value is on the lines below. */
function unquote(value: string): string {
  const trimmed = value.trim();
  if (/^[|>][+-]?$/.test(trimmed)) return '';
  const [, quote, inner = ''] = /^(["'])(.*)\1$/.exec(trimmed) ?? [];
  if (quote === '"') return inner.replace(/\\(["\\])/g, '$1');
  return quote ? inner.replaceAll("''", "'") : trimmed;
}
