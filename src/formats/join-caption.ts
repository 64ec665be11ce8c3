/** Makes a figure of a caption and the picture above it, or else below; gives nothing where neither is one. */
export function joinCaption(caption: Element): Element | undefined {
  const around = [caption.previousElementSibling, caption.nextElementSibling];
  const picture = around.find((one) => one !== null && isPicture(one));
  if (!picture) return undefined;
  const figure = caption.ownerDocument.createElement('figure');
  caption.replaceWith(figure);
  figure.append(picture, caption);
  return figure;
}

function isPicture(element: Element): boolean {
  return element.textContent?.trim() === '' && element.matches('img,:has(img)');
}
