import { shape, type Shape } from './shape.ts';

/** Marks that turn text around. */
const turning = /[\u202A-\u202E\u2066-\u206F]/g;

/**
 * A text without the marks that turn what stands around it; a space in their place keeps the offsets of what follows.
 * @param longest in UTF-16 units
 */
export function straightText(longest: number, shortest = 0): Shape<string> {
  const text = shape.text(longest, shortest);
  return (value) => text(value).replace(turning, ' ');
}
