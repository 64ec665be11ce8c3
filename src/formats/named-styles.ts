const HEADINGS = ['عنوان', 'تیتر', 'سرفصل'];
const LEVELS = [1, 2, 3, 4, 5, 6];

/**
 * The tags of HTML that paragraphs are by the names of their styles in word processors, in English and in Persian; names
 * are in lower case.
 */
export const namedStyles: ReadonlyMap<string, string> = new Map([
  ...['title', 'عنوان', 'تیتر', 'تیتر اصلی'].map((name) => [name, 'h1'] as const),
  ...['subtitle', 'زیرعنوان', 'زیر عنوان', 'سوتیتر'].map((name) => [name, 'h2'] as const),
  ...LEVELS.flatMap((level) =>
    HEADINGS.flatMap((name) =>
      [`${name} ${level}`, `${name} ${'۱۲۳۴۵۶'[level - 1]}`].map(
        (style) => [style, `h${level}`] as const,
      ),
    ),
  ),
  ...LEVELS.map((level) => [`heading ${level}`, `h${level}`] as const),
  ...['quote', 'intense quote', 'block text', 'quotations', 'نقل قول', 'نقل‌قول'].map(
    (name) => [name, 'blockquote'] as const,
  ),
  ...['caption', 'زیرنویس', 'شرح'].map((name) => [name, 'figcaption'] as const),
]);
