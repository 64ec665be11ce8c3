import type { Draft } from './draft.ts';

/** A draft that tells how many of its pages or chapters were passed over, if any were. */
export function withUnread(draft: Draft, unread: number): Draft {
  return unread > 0 ? { ...draft, unread } : draft;
}
