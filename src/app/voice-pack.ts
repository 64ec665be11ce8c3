import type { Store } from '../base/store.ts';

/** Whether the embedded voice is on this device. */
export interface VoicePackState {
  readonly supply:
    | { readonly status: 'absent' | 'ready' | 'failed' }
    /** Bytes that have arrived, of `VoicePack.bytes`. */
    | { readonly status: 'fetching'; readonly loaded: number };
}

/** The embedded voice as something to have on the device before the net is cut. */
export interface VoicePack {
  readonly store: Store<VoicePackState>;
  /** Bytes over the wire, and as they arrive on the device. */
  readonly bytes: { readonly transfer: number; readonly arrived: number };
  /** Brings it here. Rejects with a `Fault`, or the signal's reason. */
  fetch(signal: AbortSignal): Promise<void>;
}
