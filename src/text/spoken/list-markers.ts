import type { Rewrite } from '../rewrite.ts';
import { letterName } from './letter-name.ts';
import { replaceEach } from './replace-each.ts';

const MARKER =
  /^\s*\(?(?:(\d{1,2})(?:\)|\s?[-–—](?=\s))|(الف|[ا-ی])(?:\)|\s?[-–—](?=\s)))\s*(?=[\p{L}«])(?!کیلو|درجه)/gu;

/** The number or letter of a list item stands apart: «۲) اهداف» is «دو، اهداف». */
export function listMarkers(text: string): Rewrite {
  return replaceEach(
    text,
    MARKER,
    ({ 1: number, 2: letter }) => `${number ?? letterName(letter!) ?? letter!}، `,
  );
}
