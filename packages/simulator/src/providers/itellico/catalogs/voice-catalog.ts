export interface VoiceFilter {
  readonly provider: string;
  readonly language: string | null;
  readonly gender: string | null;
  readonly search: string | null;
  readonly limit: number | null;
}

interface Voice {
  readonly voice_id: string;
  readonly name: string;
  readonly language: string;
  readonly gender: string;
}

const LANGUAGES: readonly string[] = ['en-us', 'en-gb', 'de-de', 'fr-fr', 'es-es'];
const GENDERS: readonly string[] = ['female', 'male', 'neutral'];
const NAMES: readonly string[] = [
  'Ada',
  'Bo',
  'Cleo',
  'Dario',
  'Edda',
  'Finn',
  'Greta',
  'Hugo',
  'Iris',
  'Jon',
];

const voicesOf = (provider: string): readonly Voice[] =>
  NAMES.map((name, index) => ({
    voice_id: `${provider}-demo-${name.toLowerCase()}`,
    name,
    language: LANGUAGES[index % LANGUAGES.length] ?? '',
    gender: GENDERS[index % GENDERS.length] ?? '',
  }));

/** Some voices of a provider. The vendor types the reply as an object and says no more: this shape is invented. */
export function voiceCatalog({ provider, language, gender, search, limit }: VoiceFilter): object {
  const voices = voicesOf(provider).filter(
    (voice) =>
      (language === null || voice.language === language.toLowerCase()) &&
      (gender === null || voice.gender === gender) &&
      (search === null || voice.name.toLowerCase().includes(search.toLowerCase())),
  );
  return { voices: voices.slice(0, limit === null ? voices.length : Math.max(0, limit)) };
}
