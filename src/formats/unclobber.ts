/** Elements whose name or id becomes a property of the document or of the form around them. */
const NAMED = 'form,img,embed,iframe,object,button,fieldset,input,output,select,textarea';

/**
 * Takes the names off elements by which a page could hide the properties of its document and forms, as
 * `<img name=body>` hides `document.body`, and the marks that only readers of documents give items: what is read
 * afterwards is what the page is.
 */
export function unclobber(page: Document): void {
  const { querySelectorAll } = Document.prototype;
  const { removeAttribute } = Element.prototype;
  for (const element of querySelectorAll.call(page, NAMED)) {
    removeAttribute.call(element, 'name');
    removeAttribute.call(element, 'id');
  }
  for (const element of querySelectorAll.call(page, '[data-mark]'))
    removeAttribute.call(element, 'data-mark');
}
