import sizes from 'virtual:espeak-ng/sizes';

/** How much the embedded voice is, in bytes: over the wire and unpacked. */
export const embeddedBytes = {
  transfer: sizes.program.transfer + sizes.data.transfer,
  unpacked: sizes.program.bytes + sizes.data.bytes,
};
