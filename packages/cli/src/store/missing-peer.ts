import { UsageError } from '../usage-error.ts';

/** What to install, where an optional package was needed and is not there; any other error stays what it is. */
export function describeMissingPeer(error: unknown, packageName: string): unknown {
  const { cause } = error instanceof Error ? error : {};
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
  if (!isMissing) return error;
  return new UsageError(
    `This needs the package ${packageName}, which is not installed. Beside callweave: npm install callweave ${packageName}. With npx: npx -p callweave -p ${packageName} callweave …`,
    { cause: error },
  );
}
