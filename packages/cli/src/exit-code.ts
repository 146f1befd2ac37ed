/** What a command leaves behind: 0 done, 1 something failed, 2 called wrongly, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;
