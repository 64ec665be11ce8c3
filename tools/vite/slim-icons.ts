import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Of each Lucide icon that is imported as text, only its shapes: the frame is the same for all and is drawn once. */
export function slimIcons(): Plugin {
  return {
    name: 'avakhan:slim-icons',
    enforce: 'pre',
    load(id) {
      const [file, query] = id.split('?');
      if (!file?.includes('/lucide-static/icons/') || query !== 'raw') return undefined;
      const shapes = readFileSync(file, 'utf8')
        .replaceAll(/<!--[^]*?-->|<\/?svg[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(' />', '/>')
        .replaceAll('> <', '><')
        .trim();
      return `export default ${JSON.stringify(shapes)}`;
    },
  };
}
