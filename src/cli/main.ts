import { runProgram } from './runProgram.ts';

const { stdin, stdout, stderr } = process;
process.exitCode = await runProgram(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd() });
