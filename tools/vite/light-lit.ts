import type { Plugin } from 'vite';

const DECORATORS = /^import \{ ([^}]*) \} from 'lit\/decorators\.js';$/m;

/** Lit's decorator of a property as TypeScript calls it here; the whole of it is as much again for the standard's way. */
const PROPERTY = `export const property = (options) => (element, name) => element.constructor.createProperty(name, options);`;
const PROPERTY_ID = '\0light-lit-property';

/**
 * Has those who need little of Lit carry little of it: a style sheet no more than its `css`, without which whoever shows
 * a text needs all of it, and an element the decorators that it has.
 */
export function lightLit(): Plugin {
  return {
    name: 'avakhan:light-lit',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const fromLit = source === './property.js' && importer?.includes('/reactive-element/');
      if (fromLit || source === 'lit/decorators/property.js') return PROPERTY_ID;
      if (source !== 'lit' || !importer?.includes('/src/ui/styles/')) return null;
      const lit = await this.resolve('lit', importer, { skipSelf: true });
      return lit && this.resolve('@lit/reactive-element/css-tag.js', lit.id);
    },
    load: (id) => (id === PROPERTY_ID ? PROPERTY : null),
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
