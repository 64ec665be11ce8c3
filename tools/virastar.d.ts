/** What is used here of a library that brings no types. */
declare module 'virastar' {
  export default class Virastar {
    /** The text, tidied. */
    cleanup(text: string): string;
  }
}
