/** A text with the digits of Persian and Arabic as those of ASCII; as long as before. */
export function asciiDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
