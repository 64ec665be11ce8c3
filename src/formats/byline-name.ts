const LABEL = /^(?:نوشتهٔ?|نویسنده|به قلم|توسط|by)\s*[:：,،]?\s+/i;

/** Who wrote an article, of a line such as «نویسنده: مریم کاوه»: the name without its label. */
export function bylineName(line: string): string {
  return line.replace(LABEL, '');
}
