import { runProgram } from './runProgram.ts';

const { stdin, stdout, stderr } = process;
// Whoever reads may stop reading (`| head`): then there is nothing left to do, and nothing wrong.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await runProgram(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd() });
