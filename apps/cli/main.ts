import { runCommand } from './run-command.ts';

const show = process.stderr.isTTY === true;

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  folder: process.cwd(),
  nowMs: () => Date.now(),
  streams: { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr },
  terminal: {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    progress: show
      ? {
          show: (text) => process.stderr.write(`\r\x1b[2K${text}`),
          clear: () => process.stderr.write('\r\x1b[2K'),
        }
      : null,
  },
});
