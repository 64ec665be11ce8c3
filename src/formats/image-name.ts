const EXTENSION =
  /^[^\n/\\:*?"<>|«»،؛؟]{1,120}\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i;
const ADDRESS =
  /^https?:\/\/\S+\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#]\S*)?$/i;
const SIZE = /[-_]\d{2,5}x\d{2,5}$/i;
const CAMERA =
  /^(?:img|image|photo|picture|pic|dscn?|dscf|pxl|vid|mvimg|screenshot|gettyimages|shutterstock|istock|whatsapp[ _]image|signal|telegram|fb_img|untitled|unnamed|download)[-_ ]?(?=.*\d)[\w\-. ()@]+$/i;
const WORDLESS = /^(?=[^ ]*\d[^ ]*\d)(?=[^ ]*[-_])[A-Za-z\d]+(?:[-_.][A-Za-z\d]+){2,}$/;
const SEPARATED = /[-_.]\d|\d[-_.x]/;

/**
 * Whether a whole line is the name of an image file, as a page leaves it behind when it is copied as
 * text: with an extension, or without one but named as cameras, phones and picture agencies name files.
 */
export function isImageName(line: string): boolean {
  if (line.length > 200) return false;
  if (EXTENSION.test(line)) return line.split(/\s+/).length <= 8;
  if (ADDRESS.test(line)) return true;
  if (/[^\x21-\x7E ]/.test(line) || !SEPARATED.test(line)) return false;
  if (CAMERA.test(line)) return true;
  return !/ /.test(line) && (SIZE.test(line) || (WORDLESS.test(line) && line.length >= 16));
}
