import { flatChildren } from './flat-children.ts';

const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** Sets all text apart as far as WCAG's 1.4.12 says that a reader may. @returns what takes it back */
export function withSpacing(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const roots = [document, ...shadowRoots(document.body)];
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function shadowRoots(element: Element): ShadowRoot[] {
  const inside = flatChildren(element).flatMap((child) =>
    child instanceof Element ? shadowRoots(child) : [],
  );
  return element.shadowRoot ? [element.shadowRoot, ...inside] : inside;
}
