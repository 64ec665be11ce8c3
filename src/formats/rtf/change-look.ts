import { PARAGRAPH, PLAIN, type State } from './state.ts';

const DEEPEST_LIST = 8;

/**
 * Does what a control word says of how the text that follows looks, or of what its paragraph is; others mean nothing
 * here. Without a number, and with any but 0, a look is on.
 */
export function changeLook(state: State, name: string, value: number | undefined): void {
  const isOn = value !== 0;
  switch (name) {
    case 'plain':
      Object.assign(state, PLAIN, { font: state.defaultFont, rtlFont: undefined });
      break;
    case 'pard':
      Object.assign(state, PARAGRAPH);
      break;
    case 'b':
      state.bold = isOn;
      break;
    case 'ab':
      state.rtlBold = isOn;
      break;
    case 'i':
      state.italic = isOn;
      break;
    case 'ai':
      state.rtlItalic = isOn;
      break;
    case 'super':
      state.raised = isOn;
      break;
    case 'sub':
    case 'nosupersub':
      state.raised = false;
      break;
    case 'v':
    case 'deleted':
      state.hidden = isOn;
      break;
    case 'rtlch':
    case 'ltrch':
      state.rtl = name === 'rtlch';
      break;
    case 'deff':
      state.defaultFont = state.font = value;
      break;
    case 'f':
      state.font = value;
      break;
    case 'af':
      state.rtlFont = value;
      break;
    case 'uc':
      state.fallbacks = Math.max(0, value ?? 1);
      break;
    case 's':
      state.style = value ?? 0;
      break;
    case 'sbasedon':
      state.basedOn = value;
      break;
    case 'outlinelevel':
      state.outline = value;
      break;
    case 'intbl':
      state.inTable = isOn;
      break;
    case 'ls':
      state.inList = isOn;
      break;
    case 'ilvl':
      state.level = Math.min(DEEPEST_LIST, Math.max(0, value ?? 0));
  }
}
