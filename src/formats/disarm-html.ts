const TAG = /<[a-z][^\s/>]*/gi;
const SPACE = /[\s/]*/y;
const NAME = /[^\s/>][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s>]*/y;
const ACTS = /^(?:style|on[a-z]+)$/i;

/**
 * HTML in which nothing takes effect on being parsed: a parsed document is under the app's own security policy, which a
 * `<base>`, a `<style>` or an attribute with a style or a script in it would break. A base becomes `<meta data-base>`, a
 * style sheet the raw text of `<xmp>`, and such an attribute has `data-` before its name.
 */
export function disarmHtml(html: string): string {
  return disarmAttributes(html)
    .replace(/<base(?=[\s/>])/gi, '<meta data-base')
    .replace(/<(\/?)style(?=[\s/>])/gi, (_, end: string) => (end ? '</xmp' : '<xmp data-sheet'));
}

/** Goes through the tags as a parser does, each sign once; what follows an open quotation mark is no text. */
function disarmAttributes(html: string): string {
  let disarmed = '';
  let done = 0;
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(html) ?? [];
    at += found.length;
    return found;
  };
  for (TAG.lastIndex = 0; TAG.exec(html); TAG.lastIndex = at) {
    at = TAG.lastIndex;
    for (skip(SPACE); at < html.length && html[at] !== '>'; skip(SPACE)) {
      const start = at;
      if (ACTS.test(skip(NAME))) {
        disarmed += `${html.slice(done, start)}data-`;
        done = start;
      }
      if (!skip(EQUALS)) continue;
      const quote = html[at];
      if (quote !== '"' && quote !== "'") skip(BARE);
      else {
        const end = html.indexOf(quote, at + 1);
        if (end === -1) return disarmed + html.slice(done);
        at = end + 1;
      }
    }
  }
  return disarmed + html.slice(done);
}
