export const shelfOrders = ['newest', 'title', 'last-read', 'unfinished', 'shortest'] as const;
export type ShelfOrder = (typeof shelfOrders)[number];

/** What of the list is shown; what is left out does not matter. */
export interface ShelfFilter {
  readonly tag?: string;
  readonly favourite?: boolean;
  /** `unread`: never begun; `begun`: begun and not finished. */
  readonly state?: 'unread' | 'begun' | 'finished';
}

/** How the reader last arranged the list of readings. */
export interface ShelfView {
  readonly order: ShelfOrder;
  readonly filter: ShelfFilter;
}

export const defaultShelfView: ShelfView = { order: 'newest', filter: {} };

/** Takes of what was stored what this version understands. */
export function readShelfView(stored: unknown): ShelfView {
  const { order, filter } = { ...defaultShelfView, ...(stored as Partial<ShelfView> | null) };
  const { tag, favourite, state } = { ...filter };
  return {
    order: shelfOrders.includes(order) ? order : defaultShelfView.order,
    filter: {
      ...(typeof tag === 'string' && { tag }),
      ...(favourite === true && { favourite }),
      ...(['unread', 'begun', 'finished'].includes(state!) && { state: state! }),
    },
  };
}
