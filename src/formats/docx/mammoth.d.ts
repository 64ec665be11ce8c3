/** The build of mammoth for browsers, in one file and without what Node alone has. */
declare module 'mammoth/mammoth.browser.min.js' {
  const mammoth: typeof import('mammoth');
  export default mammoth;
}
