/** A number, or a text with digits in it, with Persian digits: «۱٫۲۵»، «۱٬۲۴۰». */
export function persianDigits(value: number | string): string {
  const text = typeof value === 'number' ? grouped(value) : value;
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, '٬');
  return fraction ? `${groups}٫${fraction}` : groups;
}
