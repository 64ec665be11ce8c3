import type { TemplateResult } from 'lit';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import bold from 'lucide-static/icons/bold.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import clipboardPaste from 'lucide-static/icons/clipboard-paste.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ellipsisVertical from 'lucide-static/icons/ellipsis-vertical.svg?raw';
import fileUp from 'lucide-static/icons/file-up.svg?raw';
import highlighter from 'lucide-static/icons/highlighter.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import tag from 'lucide-static/icons/tag.svg?raw';
import arrowDownUp from 'lucide-static/icons/arrow-down-up.svg?raw';
import listPlus from 'lucide-static/icons/list-plus.svg?raw';
import headphones from 'lucide-static/icons/headphones.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import justify from 'lucide-static/icons/align-justify.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import libraryIcon from 'lucide-static/icons/library.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import locate from 'lucide-static/icons/locate-fixed.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import refresh from 'lucide-static/icons/refresh-cw.svg?raw';
import ruler from 'lucide-static/icons/ruler.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import audioLines from 'lucide-static/icons/audio-lines.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import wifiOff from 'lucide-static/icons/wifi-off.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { drawn } from './drawn-icon.ts';

// The transport signs are ours: filled, so that they read at a glance. They are not mirrored: ▶ is forward in time.
const play =
  '<path d="M7.5 4.6c0-.9 1-1.4 1.7-.9l10.6 7.4c.6.4.6 1.4 0 1.8L9.2 20.3c-.7.5-1.7 0-1.7-.9z" fill="currentColor" stroke="none"/>';
const pause =
  '<rect x="5.5" y="4" width="4.6" height="16" rx="1.6" fill="currentColor" stroke="none"/><rect x="13.9" y="4" width="4.6" height="16" rx="1.6" fill="currentColor" stroke="none"/>';
const next =
  '<path d="M6 6.2v11.6c0 .8.9 1.3 1.6.8l8-5.8c.5-.4.5-1.2 0-1.6l-8-5.8c-.7-.5-1.6 0-1.6.8z" fill="currentColor" stroke="none"/><path d="M19 5.5v13" stroke-width="2.4"/>';
const previous =
  '<path d="M18 6.2v11.6c0 .8-.9 1.3-1.6.8l-8-5.8c-.5-.4-.5-1.2 0-1.6l8-5.8c.7-.5 1.6 0 1.6.8z" fill="currentColor" stroke="none"/><path d="M5 5.5v13" stroke-width="2.4"/>';
const nextBlock =
  '<path d="M3 6.4v11.2c0 .8.9 1.3 1.5.8l6.5-5.6v4.8c0 .8.9 1.3 1.5.8l6.6-5.6c.5-.4.5-1.2 0-1.6l-6.6-5.6c-.6-.5-1.5 0-1.5.8v4.8L4.5 5.6C3.9 5.1 3 5.6 3 6.4z" fill="currentColor" stroke="none"/><path d="M21 5.5v13" stroke-width="2.4"/>';
const previousBlock =
  '<path d="M21 6.4v11.2c0 .8-.9 1.3-1.5.8L13 12.8v4.8c0 .8-.9 1.3-1.5.8l-6.6-5.6c-.5-.4-.5-1.2 0-1.6l6.6-5.6c.6-.5 1.5 0 1.5.8v4.8l6.5-5.6c.6-.5 1.5 0 1.5.8z" fill="currentColor" stroke="none"/><path d="M3 5.5v13" stroke-width="2.4"/>';

const shapes = {
  arrowRight,
  audioLines,
  bold,
  bookOpen,
  check,
  chevronDown,
  chevronUp,
  circleCheck,
  clipboardPaste,
  copy,
  download,
  ellipsisVertical,
  fileUp,
  headphones,
  highlighter,
  listPlus,
  star,
  tag,
  arrowDownUp,
  image,
  info,
  justify,
  keyboard,
  library: libraryIcon,
  list,
  locate,
  minus,
  moon,
  next,
  nextBlock,
  pause,
  pencil,
  play,
  plus,
  previous,
  previousBlock,
  refresh,
  ruler,
  search,
  settings,
  trash,
  triangleAlert,
  undo,
  wifiOff,
  x,
};

export type IconName = keyof typeof shapes;

/** An icon beside words; it says nothing to a screen reader. */
export function icon(name: IconName): TemplateResult {
  return drawn(shapes[name]);
}
