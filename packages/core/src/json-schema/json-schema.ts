/** A JSON Schema as data; of which draft stands in its `$schema`. */
export type JsonSchema = Readonly<Record<string, unknown>>;
