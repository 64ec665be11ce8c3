import type { Context } from './context.ts';

/** Use cases of having the app itself: on the device, and in its newest version. */
export function installingOf({ store, player }: Context) {
  let applyUpdate: (() => void) | undefined;
  let promptInstall: (() => void) | undefined;

  return {
    /** A newer version has been fetched; `apply` replaces this one. */
    offerUpdate(apply: () => void): void {
      applyUpdate = apply;
      store.patch({ update: 'ready' });
    },

    acceptUpdate(): void {
      player.pause();
      store.patch({ update: 'coming' });
      applyUpdate?.();
    },

    declineUpdate(): void {
      store.patch({ update: 'none' });
    },

    /** The browser can install the app; null once it cannot or has. */
    offerInstall(prompt: (() => void) | null): void {
      promptInstall = prompt ?? undefined;
      store.patch({ installable: prompt !== null });
    },

    install(): void {
      promptInstall?.();
    },
  };
}
