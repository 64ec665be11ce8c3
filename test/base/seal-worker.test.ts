import { expect } from '@esm-bundle/chai';

const own = ['fetch of its own', 'fetch of its own by a request'];

describe('a sealed worker', () => {
  for (const [asks, open] of [
    ['nobody', []],
    ['own host', own],
    ['anyone', ['fetch elsewhere', 'fetch elsewhere by a request', ...own]],
  ] as const)
    it(`asks ${asks}`, async () => {
      const worker = new Worker(new URL('./sealed.worker.ts', import.meta.url), {
        type: 'module',
        name: asks,
      });
      const answer = await new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.addEventListener('error', reject);
      });
      worker.terminate();
      if (asks === 'anyone') expect(answer).to.include.members([...open]);
      else expect(answer).to.deep.equal(open);
    });
});
