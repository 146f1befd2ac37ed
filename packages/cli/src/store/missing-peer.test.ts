import { expect, it } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { describeMissingPeer } from './missing-peer.ts';

it('says what to install, for a package that is not there', async () => {
  const name: string = 'a-package-that-nobody-has';
  const cause: unknown = await import(name).catch((error: unknown) => error);
  const described = describeMissingPeer(new Error('Expected the package', { cause }), 'pg');
  expect(described).toBeInstanceOf(UsageError);
  expect(String(described)).toContain('npm install callweave pg. With npx: npx -p callweave -p pg callweave');
});

it('leaves every other error as it is', () => {
  const errors = [new Error('away'), new Error('away', { cause: new Error('down') }), 'text', null];
  for (const error of errors) expect(describeMissingPeer(error, 'pg')).toBe(error);
});
