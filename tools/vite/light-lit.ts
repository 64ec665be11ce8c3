import type { Plugin } from 'vite';

const DECORATORS = /^import \{ ([^}]*) \} from 'lit\/decorators\.js';$/m;

/** Lit's decorator of a property as TypeScript calls it here; the whole of it is as much again for the standard's way. */
const PROPERTY = `export const property = (options) => (element, name) => element.constructor.createProperty(name, options);`;

/** Lit's style sheets, for browsers that all have constructed ones: the ways around them are half of its own. */
const STYLES = `
export class CSSResult {
  _$cssResult$ = true;
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = (strings, ...values) =>
  new CSSResult(values.reduce((all, { cssText }, i) => all + cssText + strings[i + 1], strings[0]));
export const unsafeCSS = (text) => new CSSResult(text);
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;`;
const STYLES_ID = '\0light-lit-styles';
const PROPERTY_ID = '\0light-lit-property';

/**
 * Has those who need little of Lit carry little of it: a style sheet no more than `css`, without which whoever shows a
 * text needs all of it, and an element the decorators that it has.
 */
export function lightLit(): Plugin {
  return {
    name: 'avakhan:light-lit',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.endsWith('/css-tag.js') && importer?.includes('/reactive-element/'))
        return STYLES_ID;
      const fromLit = source === './property.js' && importer?.includes('/reactive-element/');
      if (fromLit || source === 'lit/decorators/property.js') return PROPERTY_ID;
      if (source !== 'lit' || !importer?.includes('/src/ui/styles/')) return null;
      return STYLES_ID;
    },
    load: (id) => (id === PROPERTY_ID ? PROPERTY : id === STYLES_ID ? STYLES : null),
    transform(code) {
      if (!DECORATORS.test(code)) return null;
      const each = (name: string): string =>
        `import { ${name} } from 'lit/decorators/${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.js';`;
      const bare = code.replace(DECORATORS, (_, names: string) =>
        names.split(', ').map(each).join(' '),
      );
      return { code: bare, map: null };
    },
  };
}
