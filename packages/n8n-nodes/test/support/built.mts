import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';
import packageJson from '../../package.json' with { type: 'json' };

/** What the build made: the tests run what users get. */
const require = createRequire(import.meta.url);

function built<Type>(file: string): new () => Type {
  return require(`../../${file}`)[classNameOf(file)];
}

/** The class is named after its file, as n8n wants it. */
export function classNameOf(file: string): string {
  return basename(file).split('.')[0] ?? '';
}

const node = (name: string): (new () => INodeType) => built(`dist/nodes/${name}/${name}.node.js`);

export const Allo: new () => INodeType = node('Allo');
export const AlloTrigger: new () => INodeType = node('AlloTrigger');
export const Callweave: new () => INodeType = node('Callweave');
export const CallweaveTrigger: new () => INodeType = node('CallweaveTrigger');
export const Itellico: new () => INodeType = node('Itellico');
export const ItellicoTrigger: new () => INodeType = node('ItellicoTrigger');
export const AlloApi: new () => ICredentialType = built('dist/credentials/AlloApi.credentials.js');
export const ItellicoApi: new () => ICredentialType = built('dist/credentials/ItellicoApi.credentials.js');

/** Everything that package.json names. */
export const nodeTypes: readonly INodeType[] = packageJson.n8n.nodes.map(
  (file) => new (built<INodeType>(file))(),
);
export const credentialTypes: readonly ICredentialType[] = packageJson.n8n.credentials.map(
  (file) => new (built<ICredentialType>(file))(),
);
