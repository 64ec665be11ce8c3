import type { RepairChange, RepairOptions } from '../text/repair/repair.ts';

/** Where the models are: absolute addresses. */
export interface ModelAddresses {
  readonly joined: string;
  readonly spaced: string;
}

/** The texts of an article's blocks, in order; null where nothing may be touched (verse). */
export interface MendRequest {
  readonly texts: readonly (string | null)[];
  readonly models: ModelAddresses;
  readonly options: RepairOptions;
}

/** What the worker that mends text does. Answers the changes of each text, in the same order. */
export type MenderCalls = {
  mend(request: MendRequest): Promise<readonly (readonly RepairChange[])[]>;
};
