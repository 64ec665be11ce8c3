import { expect } from '@esm-bundle/chai';
import { languageOfText } from '../../src/formats/language-of-text.ts';
import cases from '../cases/languages.txt?raw';

describe('the language of a text', () => {
  for (const line of cases.split('\n').filter((line) => line && !line.startsWith('# '))) {
    const [text = '', expected] = line.split('\t');
    it(`«${text}»: ${expected}`, () => {
      expect(languageOfText(text) ?? '-').to.equal(expected);
    });
  }
});
