import { Random } from '../../../content/random.ts';

export interface TemplateSection {
  readonly title: string;
  readonly instructions: string;
  readonly order: number;
}

export interface Template {
  readonly id: string;
  readonly name: string;
  readonly callContext: string | null;
  readonly icon: string | null;
  readonly sections: readonly TemplateSection[];
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

/** The templates that are switched on, and which line writes its summaries by which. */
export class Templates {
  readonly #active = new Map<string, Template>();
  readonly #defaults = new Map<string, string>();

  constructor(seed: number, createdAtMs: number) {
    const sections = [
      { title: 'Need', instructions: 'What the caller wants.', order: 0 },
      { title: 'Next step', instructions: 'Who does what, until when.', order: 1 },
    ];
    const id = `tst-${new Random(seed, 'allo/template').token(12)}`;
    const times = { createdAtMs, updatedAtMs: createdAtMs };
    this.put({
      id,
      name: 'Service call',
      callContext: 'Service calls of small firms',
      icon: null,
      sections,
      ...times,
    });
  }

  get all(): readonly Template[] {
    return [...this.#active.values()];
  }

  find(id: string): Template | undefined {
    return this.#active.get(id);
  }

  put(template: Template): Template {
    this.#active.set(template.id, template);
    return template;
  }

  delete(id: string): boolean {
    return this.#active.delete(id);
  }

  setDefault(number: string, templateId: string | null): void {
    if (templateId === null) this.#defaults.delete(number);
    else this.#defaults.set(number, templateId);
  }

  defaultOf(number: string): string | null {
    return this.#defaults.get(number) ?? null;
  }
}
