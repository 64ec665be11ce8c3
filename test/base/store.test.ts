import { expect } from '@esm-bundle/chai';
import { Store } from '../../src/base/store.ts';

interface Lamp {
  readonly on: boolean;
  readonly colour: string;
}

describe('Store', () => {
  const lamp = (): Store<Lamp> => new Store<Lamp>({ on: false, colour: 'سفید' });

  it('tells listeners the whole new snapshot at once', () => {
    const store = lamp();
    const heard: Lamp[] = [];
    store.subscribe((state) => heard.push(state), new AbortController().signal);
    store.patch({ on: true });
    expect(heard).to.deep.equal([{ on: true, colour: 'سفید' }]);
    expect(store.snapshot).to.equal(heard[0]);
  });

  it('keeps quiet, and the snapshot, when nothing differs', () => {
    const store = lamp();
    const before = store.snapshot;
    let calls = 0;
    store.subscribe(() => calls++, new AbortController().signal);
    store.patch({ on: false, colour: 'سفید' });
    store.patch({});
    expect(calls).to.equal(0);
    expect(store.snapshot).to.equal(before);
  });

  it('never changes a snapshot that was handed out', () => {
    const store = lamp();
    const before = store.snapshot;
    store.patch({ colour: 'آبی' });
    expect(before.colour).to.equal('سفید');
    expect(Object.isFrozen(before) && Object.isFrozen(store.snapshot)).to.equal(true);
  });

  it('forgets a listener when its signal aborts, even in the middle of telling', () => {
    const store = lamp();
    const leaving = new AbortController();
    const heard: string[] = [];
    store.subscribe(() => {
      heard.push('leaving');
      leaving.abort();
    }, leaving.signal);
    store.subscribe(() => heard.push('staying'), new AbortController().signal);
    store.patch({ on: true });
    store.patch({ on: false });
    expect(heard).to.deep.equal(['leaving', 'staying', 'staying']);
  });

  it('does not listen for one who has left already', () => {
    const store = lamp();
    let calls = 0;
    store.subscribe(() => calls++, AbortSignal.abort());
    store.patch({ on: true });
    expect(calls).to.equal(0);
  });
});
