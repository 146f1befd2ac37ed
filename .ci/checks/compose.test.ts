import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { callweaveHelp } from './support/callweave-help.ts';
import { repositoryRoot } from './support/repository.ts';
import { longFlags } from './support/shell-commands.ts';
import { readManifest } from './support/workspace.ts';

interface Service {
  readonly image?: string;
  readonly build?: { readonly dockerfile_inline: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: unknown;
  readonly volumes?: readonly string[];
  readonly deploy?: { readonly replicas: number };
}

interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

/** What can be checked of it without Docker: `callweave`'s own tests run its commands. */
describe('docs/compose.yaml', () => {
  const text = readFileSync(join(repositoryRoot, 'docs/compose.yaml'), 'utf8');
  const { services, volumes }: ComposeFile = parse(text, { merge: true });

  test('starts Redis, Postgres, a planner and two workers', () => {
    expect(Object.keys(services).sort()).toEqual(['planner', 'postgres', 'redis', 'worker']);
    expect(services.worker?.deploy?.replicas).toBe(2);
  });

  test('calls commands of callweave with flags that they have', async () => {
    for (const { command = [] } of [services.planner, services.worker].map((service) => service ?? {})) {
      const [name, ...args] = command;
      expect(name).toBe('callweave');
      const words = args.slice(0, 2);
      expect(words[0]).toBe('worker');
      const help = await callweaveHelp(...words);
      expect(help).toContain(`Usage: callweave ${words.join(' ')}`);
      for (const flag of longFlags(args)) expect(help).toMatch(new RegExp(`${flag}\\b`));
    }
  });

  test('installs what the command needs, in versions that it takes', () => {
    const dockerfile = services.worker?.build?.dockerfile_inline ?? '';
    const { peerDependencies = {} } = readManifest(join(repositoryRoot, 'packages/cli'));
    const [, packages = ''] = /npm install --global (.*)/.exec(dockerfile) ?? [];
    const [own, ...others] = packages.split(' ');
    expect(own).toBe('callweave@latest');
    expect(others.map((word) => word.split('@')[0])).toEqual(['bullmq', 'ioredis', 'pg']);
    for (const [name = '', major = ''] of others.map((word) => word.split('@'))) {
      expect(peerDependencies[name]).toMatch(new RegExp(`^\\^${major}\\.|<${Number(major) + 1}$`));
    }
    expect(dockerfile).toMatch(/^FROM node:24-slim$/m);
  });

  test('waits for services that there are and that say when they are ready, and keeps what they have', () => {
    for (const { depends_on = {}, volumes: mounted = [] } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(condition).toBe('service_healthy');
        expect(services[name]?.healthcheck, name).toBeDefined();
      }
      for (const volume of mounted) expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
    }
  });

  test('holds no secret, and its guide names every variable', () => {
    const guide = readFileSync(join(repositoryRoot, 'docs/workers.md'), 'utf8');
    const variables = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    expect(new Set(variables)).toEqual(
      new Set(['ALLO_API_KEY', 'ITELLICO_API_KEY', 'POSTGRES_PASSWORD', 'REDIS_PASSWORD']),
    );
    for (const name of variables) expect(guide).toContain(`${name}=`);
    const { DATABASE_URL, REDIS_URL } = services.worker?.environment ?? {};
    expect(DATABASE_URL).toMatch(/^postgres:\/\/callweave:\$\{/);
    expect(REDIS_URL).toMatch(/^redis:\/\/:\$\{/);
  });
});
