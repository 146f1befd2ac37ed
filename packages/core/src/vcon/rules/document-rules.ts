import { contents, forbid, has, type JsonObject, type Located, located, type VconRule } from './rule.ts';

/**
 * There is at least one of parties, dialog, analysis and attachments, by which the unsigned form is told.
 * https://datatracker.ietf.org/doc/draft-ietf-vcon-vcon-core/, "Unsigned Form"
 */
export const unsignedForm: VconRule = {
  name: 'unsigned-form',
  check: (vcon) => {
    const isTold = ['parties', 'dialog', 'analysis', 'attachments'].some((name) => Object.hasOwn(vcon, name));
    if (isTold) return [];
    const form = Object.hasOwn(vcon, 'signatures')
      ? 'a signed vCon'
      : Object.hasOwn(vcon, 'ciphertext')
        ? 'an encrypted vCon'
        : 'none';
    return [{ path: '', expected: 'one of parties, dialog, analysis and attachments', got: form }];
  },
};

/** A vCon is redacted or amended, not both. */
export const redactedOrAmended: VconRule = {
  name: 'redacted-or-amended',
  check: (vcon) =>
    Object.hasOwn(vcon, 'redacted') && Object.hasOwn(vcon, 'amended')
      ? [{ path: '/amended', expected: 'no amended beside redacted', got: 'both' }]
      : [],
};

const documentNames = { appended: 'amended', must_support: 'critical', group: 'nothing' };
const contentNames = { mimetype: 'mediatype', alg: 'content_hash', signature: 'content_hash' };

/**
 * Names of older drafts are not used: mimetype, alg, signature, appended, must_support, group, schema_version, and
 * type of an attachment. Readers of this draft would pass over them without a word.
 */
export const currentNames: VconRule = {
  name: 'current-names',
  check: (vcon) => [
    ...renamed({ path: '', object: vcon }, documentNames),
    ...contents(vcon).flatMap((place) => renamed(place, contentNames)),
    ...located(vcon, 'analysis').flatMap((place) => renamed(place, { schema_version: 'schema' })),
    ...located(vcon, 'attachments').flatMap((place) => renamed(place, { type: 'purpose' })),
  ],
};

function renamed(place: Located, names: Readonly<Record<string, string>>): ReturnType<VconRule['check']> {
  return Object.entries(names).flatMap(([old, current]) => forbid(place, [old], `${current} in its place`));
}

/** Parameters, of extensions too, have names in snake_case. */
export const snakeCaseNames: VconRule = {
  name: 'snake-case-names',
  check: (vcon) =>
    [{ path: '', object: vcon }, ...located(vcon, 'parties'), ...contents(vcon)].flatMap((place) =>
      forbid(
        place,
        Object.keys(place.object).filter((name) => !/^[a-z][a-z\d]*(?:_[a-z\d]+)*$/.test(name)),
        'a name in snake_case',
      ),
    ),
};

const texts = {
  parties: ['role', 'contact_list'],
  dialog: ['interaction_type', 'interaction_id', 'campaign'],
};

/**
 * The parameters of the extension CC are strings; skill is a string (by the text) or a list of them (by the
 * schema).
 * https://datatracker.ietf.org/doc/draft-ietf-vcon-cc-extension/
 */
export const contactCentre: VconRule = {
  name: 'contact-centre',
  check: (vcon) => {
    if (!namesExtension(vcon, 'CC')) return [];
    const skills = located(vcon, 'dialog').filter(
      (place) => has(place, 'skill') && !isSkill(place.object.skill),
    );
    return [
      ...(['parties', 'dialog'] as const).flatMap((list) =>
        located(vcon, list).flatMap((place) =>
          forbid(
            place,
            texts[list].filter((name) => has(place, name) && typeof place.object[name] !== 'string'),
            'a string',
          ),
        ),
      ),
      ...skills.flatMap((place) => forbid(place, ['skill'], 'a string or a list of strings')),
    ];
  },
};

function namesExtension({ extensions }: JsonObject, name: string): boolean {
  return Array.isArray(extensions) && extensions.includes(name);
}

function isSkill(value: unknown): boolean {
  return (
    typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}
