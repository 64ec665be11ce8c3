import { expect } from '@esm-bundle/chai';
import { systemClock } from '../../src/base/clock.ts';

describe('systemClock', () => {
  const after = (ms: number, signal = new AbortController().signal): Promise<string> =>
    new Promise((resolve) => systemClock.after(ms, () => resolve('done'), signal));

  it('only grows', async () => {
    const start = systemClock.now();
    await after(1);
    expect(systemClock.now()).to.be.greaterThan(start);
  });

  it('keeps the order of what it is asked for', async () => {
    const order: number[] = [];
    await Promise.all([30, 1].map((ms) => after(ms).then(() => order.push(ms))));
    expect(order).to.deep.equal([1, 30]);
  });

  it('drops a task whose signal aborts before, or has aborted', async () => {
    const leaving = new AbortController();
    let ran = 0;
    systemClock.after(0, () => ran++, leaving.signal);
    systemClock.after(0, () => ran++, AbortSignal.abort());
    leaving.abort();
    await after(5);
    expect(ran).to.equal(0);
  });
});
