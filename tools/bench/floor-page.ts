/** Paragraphs laid out as one, as the app does. */
const section = 50;

/** The rival: a page with the same text and nothing else, which the browser skips out of view. */
export function floorPage(paragraphs: readonly string[]): string {
  const sections = Array.from({ length: Math.ceil(paragraphs.length / section) }, (_, i) => {
    const some = paragraphs.slice(i * section, (i + 1) * section);
    return `<div class="section">${some.map((text) => `<p>${text}</p>`).join('')}</div>`;
  });
  return `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>متن</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:20px/1.9 sans-serif;max-inline-size:40em;margin:auto;padding:16px}
.section{content-visibility:auto;contain-intrinsic-size:auto 6000px}</style><h1>متن</h1>${sections.join('')}`;
}
