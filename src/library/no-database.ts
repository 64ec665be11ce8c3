import { Fault } from '../base/fault.ts';
import type { Database } from './database.ts';

/** In place of one that keeps the app from starting: nothing is kept, nothing is touched. */
export const noDatabase: Database = {
  look: () => Promise.reject(new Fault('storage-broken')),
  change: () => Promise.reject(new Fault('storage-broken')),
};
