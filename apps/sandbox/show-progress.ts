/** A bar on a terminal; nothing where nobody watches. */
export function showProgress(
  stream: { isTTY?: boolean; write(text: string): void },
  label: string,
): (done: number, total: number) => void {
  const width = 24;
  return (done, total) => {
    if (stream.isTTY !== true) return;
    const filled = total === 0 ? width : Math.round((done / total) * width);
    stream.write(`\r\x1b[2K${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`);
    if (done === total) stream.write('\n');
  };
}
