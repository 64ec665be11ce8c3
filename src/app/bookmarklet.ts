/**
 * A bookmark that hands the open page of any site to the app. It copies the page without what is not text, and opens
 * the app with the copy packed into the part of the address that is never sent to a server. So it works offline, under
 * the site's own security policy, and shows the page to nobody else.
 * @param app address of the app, with `/` at the end
 */
export function bookmarklet(app: string): string {
  return `javascript:${encodeURIComponent(code(app))}`;
}

const code = (app: string): string => `(async () => {
  const shown = [...document.documentElement.querySelectorAll('*')];
  const copy = document.documentElement.cloneNode(true);
  [...copy.querySelectorAll('*')].forEach((element, i) => {
    const hidden = getComputedStyle(shown[i]).display === 'none' && !element.closest('head');
    if (hidden || element.matches('script,style,iframe,svg,noscript,template,object,embed,video,audio,canvas,input,select,textarea'))
      return element.remove();
    for (const { name, value } of [...element.attributes])
      if (value.length > 400 || !/^(href|src|alt|title|class|id|lang|dir|rel|name|property|content|itemprop|datetime|width|height|colspan|role|start)$/.test(name))
        element.removeAttribute(name);
  });
  const base = document.createElement('base');
  base.href = location.href;
  copy.querySelector('head').prepend(base);
  const page = new Blob([copy.outerHTML]);
  const packed = typeof CompressionStream === 'function';
  const stream = packed ? page.stream().pipeThrough(new CompressionStream('deflate-raw')) : page.stream();
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = packed ? 'd' : 'p';
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  text += btoa(binary).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  const address = ${JSON.stringify(app)} + '#/receive/' + text;
  open(address, '_blank') || location.assign(address);
})()`;
