/** A mono sound of 16 bits a sample, its pieces one after the other and then `padding` ms of silence. */
export function wav(
  pieces: readonly Int16Array<ArrayBuffer>[],
  sampleRate: number,
  padding: number,
): Blob {
  const tail = new Int16Array(Math.round((padding / 1000) * sampleRate));
  const bytes = [...pieces, tail].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, letters: string): void =>
    [...letters].forEach((letter, i) => header.setUint8(at + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  header.setUint32(4, 36 + bytes, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true); // PCM
  header.setUint16(22, 1, true); // mono
  header.setUint32(24, sampleRate, true);
  header.setUint32(28, sampleRate * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  text(36, 'data');
  header.setUint32(40, bytes, true);
  return new Blob([header, ...pieces, tail], { type: 'audio/wav' });
}
