export { type ExitCode, runProgram } from './run-program.ts';
export type { Output, World } from './world.ts';
