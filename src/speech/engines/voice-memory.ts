const KEY = 'had-persian-voice';

/**
 * Remembers for one device whether it listed a Persian voice the last time it was asked. Where nothing may be kept
 * (`localStorage` is missing, full or refused), it listed none.
 */
export class VoiceMemory {
  constructor(private readonly host: { readonly localStorage?: Storage }) {}

  get hadPersian(): boolean {
    return this.attempt((storage) => storage.getItem(KEY)) === 'yes';
  }

  set hadPersian(had: boolean) {
    this.attempt((storage) => storage.setItem(KEY, had ? 'yes' : 'no'));
  }

  private attempt<Result>(work: (storage: Storage) => Result): Result | undefined {
    try {
      const storage = this.host.localStorage;
      return storage && work(storage);
    } catch {
      // A browser that blocks cookies throws already for the property.
      return undefined;
    }
  }
}
