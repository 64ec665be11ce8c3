/**
 * HTML in which nothing takes effect on being parsed: a parsed document is under the app's own security policy, which a
 * `<base>` or a `<style>` in it would break. A base becomes `<meta data-base>`, a style sheet the raw text of `<xmp>`.
 */
export function disarmHtml(html: string): string {
  return html
    .replace(/<base(?=[\s/>])/gi, '<meta data-base')
    .replace(/<(\/?)style(?=[\s/>])/gi, (_, end: string) => (end ? '</xmp' : '<xmp data-style'));
}
