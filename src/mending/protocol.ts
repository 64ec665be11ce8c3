import type { Profile } from '../text/repair/profile.ts';
import type { Mendable, RepairChange, RepairOptions } from '../text/repair/repair.ts';

/** Where the models are, packed: absolute addresses. */
export interface ModelAddresses {
  readonly joined: string;
  readonly spaced: string;
}

/** Of an article: what is looked at to decide how it is mended. */
export interface SurveyRequest {
  readonly sample: readonly string[];
  readonly models: ModelAddresses;
  readonly options: RepairOptions;
}

/** Some blocks of an article that was surveyed, in order. */
export interface MendRequest {
  readonly texts: readonly Mendable[];
  readonly profile: Profile;
}

/**
 * What the worker that mends text does. Answers the changes of each text, in the same order. A book comes part by
 * part, so that the worker never holds it whole.
 */
export type MenderCalls = {
  survey(request: SurveyRequest): Promise<Profile>;
  mend(request: MendRequest): readonly (readonly RepairChange[])[];
};
