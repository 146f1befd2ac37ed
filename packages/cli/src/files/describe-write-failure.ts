/**
 * What to do where the disk is full, or may not be written; any other error stays what it is.
 *
 * @param after What a second run of the same command finds.
 */
export function describeWriteFailure(error: unknown, to: string, after: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E(?:NOSPC|DQUOT|FBIG|EXIST|ACCES|PERM|ROFS|NOTDIR|ISDIR|NAMETOOLONG)$/.test(code)) return error;
  return new Error(
    `${to} could not be written (${code}): make room, or give the right to write there. Then run the same command again: ${after}.`,
    { cause: error },
  );
}
