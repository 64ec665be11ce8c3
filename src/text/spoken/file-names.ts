import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const EXTENSIONS =
  'jpe?g|png|gif|webp|svg|bmp|tiff?|heic|avif|psd|mp[34]|m4[av]|aac|flac|wav|ogg|avi|mkv|mov|webm|wmv|pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|zip|rar|7z|tar|gz|apk|exe|dmg|iso|epub|mobi|html?|php|aspx?|css|xml|json|ya?ml|py|sh|bat|dll|ini|log|md|sql|srt|ttf|woff2?';

const CANDIDATE = new RegExp(
  String.raw`(?<path>(?<![A-Za-z\d])(?:file://|[A-Za-z]:(?:\\|/(?!/)))[^\s«»<>"()،؛]*|(?<!\S)/(?:[A-Za-z][\w.-]*/)+[\w.-]*)|(?<![^\s«»<>"()،؛:؟!])(?<named>[^\s«»<>"()،؛:؟!]{1,200}\.(?:${EXTENSIONS})(?![\p{L}\p{N}]))|(?<![\w.@\/#-])(?<coded>[A-Za-z0-9]+(?:[_-]+[A-Za-z0-9]+)+|[A-Za-z0-9]{16,})(?![\w@-]|\.\w)`,
  'giu',
);

/** File and image names are not for the ear: they are left out. */
export function fileNames(text: string): Rewrite {
  return replaceEach(text, CANDIDATE, ({ groups }) =>
    groups?.path !== undefined || groups?.named !== undefined || isFileName(groups!.coded!)
      ? ''
      : undefined,
  );
}

/** Whether a run of Latin letters, digits, «_» and «-» names a file and not a thing (F-16, COVID-19). */
function isFileName(run: string): boolean {
  // The number of a car is as long, in capitals.
  if (!/[A-Za-z]/.test(run) || !/\d/.test(run) || /^[A-Z\d]{17}$/.test(run)) return false;
  if (/^(?:img|dsc|pxl|vid|photo|image|screenshot|gettyimages|whatsapp)[_-]?.*\d{3}/i.test(run))
    return true;
  if (!/[_-]/.test(run)) return /[a-z]\d+[a-z]+\d|\d[a-z]+\d+[a-z]/i.test(run);
  if (run.includes('_')) return true;
  const parts = run.split(/[_-]+/);
  return (
    parts.length > 2 &&
    parts.some(
      (part) =>
        /\d{5}|\d+x\d+/.test(part) || (part.length >= 8 && /[a-z]/i.test(part) && /\d/.test(part)),
    )
  );
}
