import { expect } from '@esm-bundle/chai';
import { pressedKeys } from '../../src/app/pressed-keys.ts';

/** Key as written ⇥ code ⇥ shift ⇥ a name it must have ⇥ one it must not have. */
const cases: readonly (readonly [string, string, boolean, string, string])[] = [
  ['k', 'KeyK', false, 'k', 'ن'],
  ['K', 'KeyK', true, 'K', 'ن'],
  ['K', 'KeyK', true, 'k', 'ن'],
  ['K', 'KeyK', false, 'k', 'K'],
  ['آ', 'KeyH', true, 'H', 'ا'],
  ['ن', 'KeyK', false, 'k', 'K'],
  ['ق', 'KeyR', false, 'r', 'v'],
  ['ج', 'BracketLeft', false, '[', '{'],
  ['چ', 'BracketRight', false, ']', '}'],
  ['؟', 'Slash', true, '?', '/'],
  // Another Latin layout means what it writes, wherever the key stands.
  ['r', 'KeyO', false, 'r', 'o'],
  ['ArrowRight', 'ArrowRight', false, 'ArrowRight', 'arrowright'],
  [' ', 'Space', false, ' ', 'Space'],
];

describe('pressed keys', () => {
  for (const [key, code, shiftKey, meant, not] of cases)
    it(`«${key}» on ${code} means «${meant}»`, () => {
      expect(pressedKeys({ key, code, shiftKey })).to.include(meant).and.not.include(not);
    });
});
