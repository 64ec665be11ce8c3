import { Fault } from '../base/fault.ts';

/** A record that must be there. @throws Fault `article-missing` */
export function found<T>(record: T | undefined): T {
  if (record === undefined) throw new Fault('article-missing');
  return record;
}
