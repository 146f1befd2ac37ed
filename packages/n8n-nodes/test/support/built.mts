import { createRequire } from 'node:module';
import type { ICredentialType, INodeType } from 'n8n-workflow';

/** What the build made: the tests run what users get. */
const require = createRequire(import.meta.url);

export const Allo: new () => INodeType = require('../../dist/nodes/Allo/Allo.node.js').Allo;
export const Itellico: new () => INodeType = require('../../dist/nodes/Itellico/Itellico.node.js').Itellico;
export const AlloApi: new () => ICredentialType =
  require('../../dist/credentials/AlloApi.credentials.js').AlloApi;
export const ItellicoApi: new () => ICredentialType =
  require('../../dist/credentials/ItellicoApi.credentials.js').ItellicoApi;
