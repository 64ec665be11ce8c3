import { expect } from '@esm-bundle/chai';
import { commands } from '../../src/app/commands.ts';
import { commandOf, conflictOf, keysOf } from '../../src/app/key-bindings.ts';
import { pressedKeys } from '../../src/app/pressed-keys.ts';

describe('keys of commands', () => {
  it('are each the key of one command only', () => {
    for (const { id, keys } of commands)
      for (const key of keys) expect(conflictOf(key, id, {}), key).to.equal(undefined);
  });

  it('can be changed, and the old one is free then', () => {
    const own = { toggle: 'x' };
    expect(commandOf(['x'], own)?.id).to.equal('toggle');
    expect(commandOf(['k'], own)).to.equal(undefined);
    expect(conflictOf('k', 'slower', own)).to.equal(undefined);
    expect(conflictOf('x', 'slower', own)?.id).to.equal('toggle');
  });

  it('can be taken away', () => {
    const repeat = commands.find(({ id }) => id === 'repeat')!;
    expect(keysOf(repeat, { repeat: '' })).to.deep.equal([]);
    expect(commandOf(['r'], { repeat: '' })).to.equal(undefined);
    expect(commandOf([''], { repeat: '' })).to.equal(undefined);
  });

  it('tell a capital from a small letter', () => {
    const heading = (shiftKey: boolean): string | undefined =>
      commandOf(pressedKeys({ key: shiftKey ? 'H' : 'h', code: 'KeyH', shiftKey }), {})?.id;
    expect([heading(false), heading(true)]).to.deep.equal(['next-heading', 'previous-heading']);
  });
});
