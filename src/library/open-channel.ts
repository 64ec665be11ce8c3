import { channelName } from './names.ts';

/** What tells other pages of changes; undefined where a browser has none, or refuses it with all that a site might keep. */
export function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return undefined;
  }
}
