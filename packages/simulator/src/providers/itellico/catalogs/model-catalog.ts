/** Ids as the reference lists them for agents; names, ratings and prices are invented. */
const MODELS: readonly (readonly [
  code: string,
  name: string,
  isEuHosted: boolean,
  ids: readonly string[],
])[] = [
  [
    'openai',
    'OpenAI',
    false,
    ['gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-4o', 'gpt-4o-mini'],
  ],
  [
    'azure_openai',
    'Azure OpenAI',
    true,
    [
      'gpt-5-mini',
      'gpt-5-nano',
      'gpt-4.1-2025-04-14',
      'gpt-4.1-mini-2025-04-14',
      'gpt-4.1-nano-2025-04-14',
      'gpt-4o-2024-11-20',
      'gpt-4o-mini-2024-07-18',
    ],
  ],
  [
    'anthropic',
    'Anthropic',
    false,
    ['claude-sonnet-4-20250514', 'claude-3-7-sonnet-20250219', 'claude-3-5-haiku-20241022'],
  ],
];

const RECOMMENDED = 'gpt-5-mini';

/** The language models by provider, a bare array. */
export function modelCatalog(): readonly object[] {
  return MODELS.map(([code, name, eu_hosted, ids]) => ({
    provider: { code, name, eu_hosted },
    models: ids.map((id) => {
      const isSmall = /mini|nano|haiku/.test(id);
      return {
        id,
        name: id,
        description: isSmall ? 'Small and quick.' : 'Large and thorough.',
        recommended: id === RECOMMENDED,
        intelligence_rating: isSmall ? 3 : 5,
        latency_rating: isSmall ? 5 : 3,
        latency_range: isSmall ? { min_ms: 250, max_ms: 600 } : { min_ms: 500, max_ms: 1_400 },
        pricing: { tier: isSmall ? 'standard' : 'premium', additional_cost_per_minute: isSmall ? 0 : 0.05 },
        settings: {
          temperature: { default: 0, min: 0, max: 1 },
          max_tokens: { default: 250, min: 1, max: null },
        },
      };
    }),
  }));
}
