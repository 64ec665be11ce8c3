/** What paragraphs of Word are by the names of their styles, beside what mammoth knows; also by Persian names. */
export const styleMap: string[] = [
  ...['Title', 'عنوان', 'تیتر', 'تیتر اصلی'].map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...['Subtitle', 'زیرعنوان', 'زیر عنوان', 'سوتیتر'].map(
    (name) => `p[style-name='${name}'] => h2:fresh`,
  ),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    ['عنوان', 'تیتر', 'سرفصل'].flatMap((name) =>
      [`${name} ${level}`, `${name} ${'۱۲۳۴۵۶'[level - 1]}`].map(
        (style) => `p[style-name='${style}'] => h${level}:fresh`,
      ),
    ),
  ),
  ...['Quote', 'Intense Quote', 'Block Text', 'نقل قول', 'نقل‌قول'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['Caption', 'caption', 'زیرنویس', 'شرح'].map(
    (name) => `p[style-name='${name}'] => figcaption:fresh`,
  ),
];
