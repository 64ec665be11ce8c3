const LABEL = /^(?:نوشته\s?شده\s(?:توسط|به قلم)|نوشتهٔ?|نویسنده|به قلم|توسط|by)\s*[:：,،]?\s+/i;
/** What pages set behind a name on its line: the date, what the author is. */
const BEHIND = /\s+[»|·•]\s.*$/;

/** Who wrote an article, of a line such as «نویسنده: مریم کاوه»: the name without its label
 * and what follows behind a bar. */
export function bylineName(line: string): string {
  return line.replace(LABEL, '').replace(BEHIND, '');
}
