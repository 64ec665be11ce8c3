import { words } from './words.ts';

/**
 * What stands where the app cannot: what happened, what can be done, and a report to copy. Made of plain elements,
 * for whatever draws the app may be what is broken.
 * @param way what the reader can do beside trying again: open without the library, or go back to a page that stands
 */
export function brokenScreen(
  report: string,
  way: { readonly label: string; readonly go: () => void },
): HTMLElement {
  const title = element('h1', words.broken.title);
  title.tabIndex = -1;
  const again = button(words.broken.again, () => location.reload());
  const other = button(way.label, way.go);
  const told = element('p', '');
  told.setAttribute('role', 'status');
  const text = element('pre', report);
  text.dir = 'ltr';
  text.tabIndex = 0;
  text.setAttribute('aria-label', words.broken.report);
  const copy = button(words.broken.copy, () => {
    navigator.clipboard.writeText(report).then(
      () => (told.textContent = words.broken.copied),
      () => getSelection()?.selectAllChildren(text),
    );
  });
  const screen = document.createElement('main');
  screen.className = 'broken';
  screen.append(title, element('p', words.broken.text), again, other);
  screen.append(element('h2', words.broken.report), element('p', words.broken.reportNote));
  screen.append(text, copy, told);
  return screen;
}

function element(name: 'h1' | 'h2' | 'p' | 'pre', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
