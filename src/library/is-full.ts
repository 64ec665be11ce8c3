import { Fault } from '../base/fault.ts';

/** Whether something failed for want of room on the device. */
export function isFull(error: unknown): boolean {
  return error instanceof Fault && error.code === 'storage-full';
}
