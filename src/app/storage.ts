/** How much of the device's storage the app takes, and may take; bytes. */
export interface StorageUse {
  readonly used: number;
  readonly quota: number;
}

/** The browser's own keeping of what the app stores. */
export interface StoragePort {
  /** Asks the browser, once, not to clear what is stored when space runs low. */
  persist(): Promise<void>;
  /** Null where the browser does not say. */
  use(): Promise<StorageUse | null>;
}
