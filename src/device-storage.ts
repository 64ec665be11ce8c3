import type { StoragePort } from './app/storage.ts';

/** The browser's keeping of what the app stores; older browsers do neither. */
export const deviceStorage: StoragePort = {
  async persist() {
    await navigator.storage?.persist?.();
  },
  async use() {
    const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  },
};
