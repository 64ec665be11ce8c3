import { expect } from '@esm-bundle/chai';
import { connect, serve } from '../../src/base/channel.ts';

type TestCalls = {
  twice(argument: number, signal: AbortSignal): Promise<number>;
  never(argument: number, signal: AbortSignal): Promise<number>;
};

/** How many listen to a signal. */
function countListeners(signal: AbortSignal): () => number {
  let count = 0;
  const { addEventListener } = signal;
  signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    const [, , options] = given;
    count++;
    if (typeof options === 'object')
      options.signal?.addEventListener('abort', () => count--, { once: true });
    addEventListener.apply(signal, given);
  };
  return () => count;
}

describe('a channel', () => {
  const lifetime = new AbortController();
  const listeners = countListeners(lifetime.signal);
  const { port1, port2 } = new MessageChannel();
  serve<TestCalls>(port2, {
    twice: (argument) => Promise.resolve(argument * 2),
    never: (_argument, signal) =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('aborted'))),
      ),
  });
  const channel = connect<TestCalls>(port1, lifetime.signal);
  before(() => {
    port1.start();
    port2.start();
  });
  after(() => port1.close());

  it('leaves nothing with the signals of calls that have ended', async () => {
    const { signal } = new AbortController();
    const ofCall = countListeners(signal);
    const call = channel.call('twice', 4, signal);
    expect([listeners(), ofCall()]).to.deep.equal([1, 1]);
    expect(await call).to.equal(8);
    expect([listeners(), ofCall()]).to.deep.equal([0, 0]);
  });

  it('ends a call with the reason of whichever signal aborts first', async () => {
    const own = new AbortController();
    const call = channel.call('never', 1, own.signal).catch((reason: unknown) => reason);
    own.abort('own');
    expect(await call).to.equal('own');
    expect(listeners()).to.equal(0);
    const other = channel
      .call('never', 2, new AbortController().signal)
      .catch((reason: unknown) => reason);
    lifetime.abort('all');
    expect(await other).to.equal('all');
    const late = channel.call('twice', 3, new AbortController().signal);
    expect(await late.catch((reason: unknown) => reason)).to.equal('all');
  });
});
