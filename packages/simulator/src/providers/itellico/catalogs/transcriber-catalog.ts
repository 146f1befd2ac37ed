import type { ContractSchema } from '../../../contract/api-contract.ts';
import { contract } from '../../../generated/itellico-contract.ts';

const DEEPGRAM_MODELS: readonly string[] = [
  'nova-3:general',
  'nova-3:medical',
  'nova-2:general',
  'nova-2:phonecall',
  'nova-2:meeting',
  'nova-2:conversationalai',
];

/** The languages that an agent's transcriber takes are those that the catalog has. */
function languagesOf(schema: ContractSchema | undefined): readonly object[] {
  const codes: unknown = typeof schema === 'object' ? schema.enum : undefined;
  if (!Array.isArray(codes)) return [];
  return codes.filter((code) => typeof code === 'string').map((code) => ({ code, name: languageName(code) }));
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function languageName(code: string): string {
  if (code === 'multi') return 'Several languages';
  try {
    return NAMES.of(code) ?? code;
  } catch {
    // Some codes are the provider's own.
    return code;
  }
}

/** The transcribers by provider, a bare array. */
export function transcriberCatalog(): readonly object[] {
  const { AzureLanguage, DeepgramLanguage } = contract.schemas;
  const [azure, deepgram] = [languagesOf(AzureLanguage), languagesOf(DeepgramLanguage)];
  return [
    {
      provider: { code: 'azure', name: 'Azure', eu_hosted: true },
      models: [{ id: 'default', name: 'Azure Speech', description: null, supported_languages: azure }],
    },
    {
      provider: { code: 'deepgram', name: 'Deepgram', eu_hosted: false },
      models: DEEPGRAM_MODELS.map((id) => ({
        id,
        name: id,
        description: null,
        supported_languages: deepgram,
      })),
    },
  ];
}
