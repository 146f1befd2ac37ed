export type { ExitCode } from './exit-code.ts';
export { runProgram } from './run-program.ts';
export type { Output, World } from './world.ts';
