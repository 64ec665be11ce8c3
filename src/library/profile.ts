import { defaultLook, readLook, type Look } from './look.ts';

/** A look kept under a name. */
export interface Profile {
  readonly id: string;
  /** Empty for one that came with the app, until the reader names it. */
  readonly name: string;
  readonly look: Look;
}

/** What the app comes with; their names are in the words of the interface. */
export const shippedProfiles: readonly Profile[] = [
  {
    id: 'night',
    name: '',
    look: { ...defaultLook, theme: 'night', textSize: 22, lines: 'open', focus: 'pale' },
  },
  {
    id: 'no-glasses',
    name: '',
    look: { ...defaultLook, face: 'clear', textSize: 40, bold: true, paragraphs: 'open' },
  },
];

/** Keeps of `stored` the profiles that can be used; null when it is no list. */
export function readProfiles(stored: unknown): readonly Profile[] | null {
  if (!Array.isArray(stored)) return null;
  return stored.flatMap((one: Partial<Profile> | null) => {
    const { id, name, look } = one ?? {};
    if (typeof id !== 'string' || typeof name !== 'string' || !look) return [];
    return [{ id, name, look: readLook((part) => look[part]) }];
  });
}
