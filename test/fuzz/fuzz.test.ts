import fc from 'fast-check';
import { tellCount } from '../support/tell-count.ts';
import { targets } from './targets.ts';

/** A share of what `npm run fuzz` does. */
describe('wild input', () => {
  for (const { name, property, share } of targets)
    it(`${name}: is read whole or refused`, async () => {
      await fc.assert(property, { numRuns: share });
      tellCount(`fuzz, ${name}`, share);
    });
});
