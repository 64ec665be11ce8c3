/** A PDF of one page that draws a form, which draws the next so many times, and so on: drawn, it never ends. */
export function formsOfForms(deep: number, times: number): Uint8Array {
  const form = (i: number): string => {
    const stream = i === deep ? 'BT /F 12 Tf (a) Tj ET' : `/F${i + 1} Do `.repeat(times);
    const next =
      i === deep
        ? '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'
        : `/XObject << /F${i + 1} ${6 + i} 0 R >>`;
    const head = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${next} >>`;
    return `<< ${head} /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
  };
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /F0 5 0 R >> >> >>',
    '<< /Length 6 >>\nstream\n/F0 Do\nendstream',
    ...Array.from({ length: deep + 1 }, (_, i) => form(i)),
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(
    `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`,
  );
}
