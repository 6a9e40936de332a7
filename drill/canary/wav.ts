/** The least of WAV that the drill needs: 8 kHz, 16 bits, one or two channels. */
export function writeWav(channels: readonly Int16Array[]): Buffer {
  const length = channels[0]?.length ?? 0;
  const blockAlign = channels.length * 2;
  const data = Buffer.alloc(length * blockAlign);
  channels.forEach((samples, channel) => {
    for (let at = 0; at < length; at += 1)
      data.writeInt16LE(samples[at] as number, at * blockAlign + channel * 2);
  });
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels.length, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000 * blockAlign, 28);
  header.writeUInt16LE(blockAlign, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

/** Every channel of every such WAV anywhere inside; a header without its end is read as far as it goes. */
export function channelsInside(bytes: Buffer): Int16Array[] {
  const found: Int16Array[] = [];
  for (let at = bytes.indexOf('RIFF', 0, 'latin1'); at !== -1; at = bytes.indexOf('RIFF', at + 4, 'latin1')) {
    if (bytes.toString('latin1', at + 8, at + 16) !== 'WAVEfmt ' || at + 44 > bytes.length) continue;
    const count = bytes.readUInt16LE(at + 22);
    const data = bytes.indexOf('data', at + 36, 'latin1');
    if (data === -1 || bytes.readUInt16LE(at + 34) !== 16 || count < 1 || count > 2) continue;
    found.push(...channelsOf(bytes.subarray(data + 8, data + 8 + bytes.readUInt32LE(data + 4)), count));
  }
  return found;
}

export function channelsOf(data: Buffer, count: number): Int16Array[] {
  const length = Math.floor(data.length / (2 * count));
  return Array.from({ length: count }, (_, channel) =>
    Int16Array.from({ length }, (_sample, at) => data.readInt16LE((at * count + channel) * 2)),
  );
}
