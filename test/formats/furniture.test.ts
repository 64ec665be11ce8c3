import { expect } from '@esm-bundle/chai';
import { furnitureLine } from '../../src/formats/furniture-line.ts';
import cases from '../cases/furniture.txt?raw';

describe('a line that belongs to the page and not to the text', () => {
  for (const line of cases.split('\n').filter((line) => line && !line.startsWith('# '))) {
    const [text = '', expected] = line.split('\t');
    it(`«${text}»: ${expected}`, () => {
      const found = furnitureLine(text);
      expect(found ? `${found.what}${found.weak ? '?' : ''}` : '-').to.equal(expected);
    });
  }
});
