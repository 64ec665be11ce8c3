import { expect } from '@esm-bundle/chai';
import { anySignal } from '../../src/base/any-signal.ts';

const own = Object.getOwnPropertyDescriptor(AbortSignal, 'any')!;

for (const has of [true, false])
  describe(`anySignal where the browser has ${has ? 'one of its own' : 'none'}`, () => {
    before(() => void (has || Reflect.deleteProperty(AbortSignal, 'any')));
    after(() => Object.defineProperty(AbortSignal, 'any', own));

    it('aborts as the first of several does', () => {
      const [first, second] = [new AbortController(), new AbortController()];
      const signal = anySignal([first.signal, second.signal]);
      let heard = 0;
      signal.addEventListener('abort', () => heard++);
      expect(signal.aborted).to.equal(false);
      second.abort('enough');
      first.abort('late');
      expect(signal.reason).to.equal('enough');
      expect(heard).to.equal(1);
    });

    it('is aborted where one is already', () => {
      const signal = anySignal([new AbortController().signal, AbortSignal.abort('before')]);
      expect(signal.reason).to.equal('before');
    });

    it('lasts where none ends', () => {
      expect(anySignal([new AbortController().signal]).aborted).to.equal(false);
      expect(anySignal([]).aborted).to.equal(false);
    });
  });
