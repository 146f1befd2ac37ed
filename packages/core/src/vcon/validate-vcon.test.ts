import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectValidVcon, fitsSchema } from '../../test/support/expect-valid-vcon.ts';
import { changed, sampleVcon } from '../../test/support/sample-vcon.ts';
import { vconRules } from './rules/vcon-rules.ts';
import { validateVcon } from './validate-vcon.ts';

/** One change to a valid document for each rule, and for each kind of place that the rule holds at. */
const broken: readonly [rule: string, pointer: string, value: unknown, violatedAt?: string][] = [
  ['redacted-or-amended', '', { ...sampleVcon(), redacted: { type: 'names' }, amended: {} }, '/amended'],
  ['current-names', '/dialog/0/mimetype', 'audio/mpeg'],
  ['current-names', '/dialog/0/alg', 'SHA-512'],
  ['current-names', '/dialog/0/signature', 'abc'],
  ['current-names', '/analysis/0/schema_version', '1'],
  ['current-names', '/attachments/0/type', 'contract'],
  ['current-names', '/appended', {}],
  ['current-names', '/must_support', []],
  ['current-names', '/group', []],
  ['snake-case-names', '/createdBy', 'us'],
  ['snake-case-names', '/parties/0/contactList', 'a'],
  ['snake-case-names', '/dialog/0/x-id', 'a'],
  ['contact-centre', '/parties/0/role', 1],
  ['contact-centre', '/dialog/0/interaction_id', 1],
  ['contact-centre', '/dialog/0/skill', [1]],
  ['party-index', '/dialog/0/parties/0', 3],
  ['party-index', '/dialog/0/parties/1/1', 3],
  ['party-index', '/dialog/0/parties', 3],
  ['party-index', '/dialog/0/originator', 3],
  ['party-index', '/dialog/0/party_history/0/party', 3],
  ['party-index', '/dialog/3/transferee', 3],
  ['party-index', '/dialog/3/transferor', 3],
  ['party-index', '/dialog/3/transfer_target/0', 3],
  ['party-index', '/attachments/0/party', 3],
  ['dialog-index', '/dialog/3/original', 5],
  ['dialog-index', '/dialog/3/consultation', 5],
  ['dialog-index', '/dialog/3/target_dialog', 5],
  ['dialog-index', '/dialog/0/recording_set', 5],
  ['dialog-index', '/dialog/4/recordings/0', 5],
  ['dialog-index', '/analysis/0/dialog/0', 5],
  ['dialog-index', '/analysis/1/dialog', 5],
  ['dialog-index', '/attachments/0/dialog', 5],
  ['attachment-index', '/analysis/0/attachment', 1],
  ['recording-set-members', '/dialog/4/recordings/0', 1],
  ['recording-set-members', '/dialog/0/recording_set', 1],
  ['body-encoding', '/dialog/1/encoding', undefined],
  ['body-encoding', '/analysis/0/encoding', undefined],
  ['body-encoding', '/attachments/0/encoding', undefined],
  ['body-mediatype', '/dialog/1/mediatype', undefined],
  ['body-string', '/dialog/1/body', { text: 'Hello.' }],
  ['body-string', '/analysis/1/encoding', 'none', '/analysis/1/body'],
  ['body-base64url', '/attachments/0/body', 'aGVsbG8='],
  ['body-base64url', '/attachments/0/body', 'a+/b'],
  ['body-base64url', '/attachments/0/body', 'aGVsb'],
  ['url-https', '/dialog/0/url', 'http://files.example.com/call.mp3'],
  ['url-https', '/dialog/0/url', 's3://bucket/call.mp3'],
  ['url-content-hash', '/dialog/0/content_hash', undefined],
  ['content-hash-form', '/dialog/0/content_hash', 'abc'],
  ['content-hash-form', '/dialog/0/content_hash', 'sha512-AAAA'],
  ['content-hash-form', '/dialog/0/content_hash', `sha512-${'A'.repeat(85)}=`],
  ['content-hash-form', '/dialog/0/content_hash', ['sha256-AAAA']],
  ['content-hash-form', '/dialog/0/content_hash', []],
  ['dialog-media', '/dialog/0/mediatype', 'image/jpeg'],
  ['incomplete-disposition', '/dialog/2/disposition', undefined],
  ['no-content', '/dialog/2/encoding', 'none'],
  ['no-content', '/dialog/2/content_hash', `sha512-${'A'.repeat(86)}`],
  ['no-content', '/dialog/3/encoding', 'none'],
  ['no-content', '/dialog/4/encoding', 'none'],
  ['transfer-parameters', '/dialog/3/parties', [0]],
  ['transfer-parameters', '/dialog/3/originator', 0],
  ['transfer-parameters', '/dialog/3/mediatype', 'audio/mpeg'],
  ['transfer-parameters', '/dialog/3/filename', 'call.mp3'],
  ['transfer-roles', '/dialog/3/transferee', undefined],
  ['transfer-roles', '/dialog/3/transferor', undefined],
  ['transfer-roles', '/dialog/3/transfer_target', undefined],
  ['transfer-roles', '/dialog/3/original', undefined],
  ['transfer-roles', '/dialog/3/target_dialog', undefined],
  ['recording-set-recordings', '/dialog/4/recordings', undefined],
  ['key-button', '/dialog/0/party_history/0/button', undefined],
];

const withoutLists = { uuid: sampleVcon().uuid, created_at: '2026-04-22T06:00:00Z' };
const unsignedForms: readonly [got: string, json: object][] = [
  ['none', withoutLists],
  ['a signed vCon', { ...withoutLists, payload: '', signatures: [] }],
  ['an encrypted vCon', { ...withoutLists, ciphertext: '' }],
];

function violatedRules(json: unknown): string[] {
  return [...new Set(validateVcon(json).violations.map(({ rule }) => rule))];
}

describe('validateVcon', () => {
  it('accepts a document with one of everything, as the draft’s schema does', () => {
    expectValidVcon(sampleVcon());
  });

  it('accepts the least that there can be', () => {
    expectValidVcon({ ...withoutLists, parties: [] });
  });

  it('gives the document back, typed', () => {
    const json: unknown = sampleVcon();
    const result = validateVcon(json);
    expect(result.valid && result.vcon).toBe(json);
  });

  describe('the rules that the schema misses', () => {
    it.each(broken)('%s, at %s', (rule, pointer, value, violatedAt = pointer) => {
      const json = changed(sampleVcon(), pointer, value);
      const { valid, violations } = validateVcon(json);
      expect(valid).toBe(false);
      expect(violations).toEqual([
        { rule, path: violatedAt, expected: expect.any(String), got: expect.any(String) },
      ]);
      expect(fitsSchema(json)).toBe(true);
    });

    it.each(unsignedForms)('unsigned-form, which tells: %s', (got, json) => {
      expect(validateVcon(json).violations).toEqual([
        { rule: 'unsigned-form', path: '', expected: expect.any(String), got },
      ]);
      expect(fitsSchema(json)).toBe(true);
    });

    it('are each broken by a document of these tests', () => {
      const tested = new Set(['unsigned-form', ...broken.map(([rule]) => rule)]);
      expect(vconRules.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
    });

    it('hold for redacted and amended as well', () => {
      expect(
        validateVcon({ ...sampleVcon(), amended: { url: 'http://files.example.com/a.vcon' } }).violations.map(
          ({ rule, path }) => `${rule} ${path}`,
        ),
      ).toEqual([
        'schema /amended/content_hash',
        'url-https /amended/url',
        'url-content-hash /amended/content_hash',
      ]);
    });

    it('leave the contact-centre parameters of a document without that extension alone', () => {
      expectValidVcon({ ...sampleVcon(), extensions: [], parties: [{ role: 1 }, {}, {}] });
    });

    it('accept skill in both forms, as the extension’s text and schema differ', () => {
      expectValidVcon(changed(sampleVcon(), '/dialog/0/skill', 'heating'));
      expectValidVcon(changed(sampleVcon(), '/dialog/0/skill', ['heating']));
    });

    it('never show what follows the scheme of a URL', () => {
      const json = changed(sampleVcon(), '/dialog/0/url', 'http://files.example.com/?key=secret');
      expect(validateVcon(json).violations[0]?.got).toBe('one of http:');
    });
  });

  describe('what the schema refuses', () => {
    it.each([
      ['/uuid', undefined, 'a value', 'nothing'],
      ['/uuid', 'demo', 'a UUID', '"demo"'],
      ['/created_at', '2026-04-22T06:00:00', 'an RFC 3339 time with its offset', '"2026-04-22T06:00:00"'],
      ['/vcon', '0.0.1', '"0.4.0"', '"0.0.1"'],
      ['/parties', null, 'an array', 'null'],
      ['/dialog/0/duration', -1, 'a number of at least 0', '-1'],
      ['/dialog/0/duration', 'long', 'an integer or a number', '"long"'],
      [
        '/dialog/0/type',
        'call',
        'one of "recording", "text", "transfer", "incomplete", "recording-set"',
        '"call"',
      ],
      ['/dialog/0/start', undefined, 'a value', 'nothing'],
      ['/dialog/1/encoding', 'base64', 'one of "base64url", "json", "none"', '"base64"'],
      ['/analysis/0/vendor', undefined, 'a value', 'nothing'],
      ['/attachments/0/party', undefined, 'a value', 'nothing'],
      ['/redacted', { type: 1 }, 'a string', '1', '/redacted/type'],
    ])('at %s: %j', (pointer, value, expected, got, path = pointer) => {
      const json = changed(sampleVcon(), pointer, value);
      expect(validateVcon(json).violations).toContainEqual({ rule: 'schema', path, expected, got });
      expect(fitsSchema(json)).toBe(false);
    });
  });

  describe('vcon-server’s invalid documents', () => {
    const folder = join(import.meta.dirname, '__fixtures__', 'vcon-server-invalid');
    const expectedRules: Readonly<Record<string, readonly string[]>> = {
      'bad_dialog_types.json': ['schema', 'current-names', 'party-index'],
      'bad_duration.json': ['schema', 'current-names', 'url-https', 'url-content-hash'],
      'bad_mimetype.json': ['schema', 'current-names', 'url-https', 'url-content-hash'],
      'bad_party_ref.json': ['schema', 'current-names', 'party-index', 'url-https', 'url-content-hash'],
      'bad_url.json': ['schema', 'current-names', 'url-https', 'url-content-hash'],
      'empty_vcon.json': ['schema'],
      'invalid_dialog_url.json': ['schema', 'current-names', 'url-https', 'url-content-hash'],
      'missing_uuid_and_vcon_version.json': ['schema', 'current-names'],
      'null_dialog_string_analysis.json': ['schema'],
      'null_parties.json': ['schema', 'current-names', 'party-index'],
      'out_of_range_party_indices.json': ['schema', 'current-names', 'party-index', 'url-content-hash'],
    };

    it('are all here', () => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
      expect(files.sort()).toEqual(Object.keys(expectedRules).sort());
    });

    it.each(Object.entries(expectedRules))('%s breaks %j', (file, rules) => {
      const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      expect(violatedRules(json)).toEqual(rules);
    });
  });

  describe('on any JSON', () => {
    it.each([null, true, 1, 'vcon', [], [[]]])('refuses %j', (json) => {
      expect(violatedRules(json)).toEqual(['schema']);
    });

    it('does not throw, and refuses what the draft’s schema refuses', () => {
      const pointers = broken.map(([, pointer]) => pointer).filter((pointer) => pointer !== '');
      const json = fc
        .array(fc.tuple(fc.constantFrom(...pointers), fc.option(fc.jsonValue(), { nil: undefined })), {
          maxLength: 3,
        })
        .map((changes) =>
          changes.reduce<unknown>((document, [pointer, value]) => {
            try {
              return changed(document, pointer, value);
            } catch {
              // An earlier change took the place away.
              return document;
            }
          }, sampleVcon()),
        );
      fc.assert(
        fc.property(fc.oneof(json, fc.jsonValue()), (value) => {
          const isRefusedBySchema = validateVcon(value).violations.some(({ rule }) => rule === 'schema');
          expect(isRefusedBySchema).toBe(!fitsSchema(value));
        }),
        { numRuns: 2_000 },
      );
    });

    it('does not trip over objects that cannot be made a text', () => {
      const trap: unknown = JSON.parse('{"toString":[],"valueOf":[]}');
      for (const [, pointer] of broken) {
        expect(validateVcon(changed(sampleVcon(), pointer, trap)).valid).toBe(false);
        expect(validateVcon(changed(sampleVcon(), pointer, [trap])).valid).toBe(false);
      }
    });

    it('takes names of the prototype for names, and deep bodies for bodies', () => {
      const json: unknown = JSON.parse(
        `{"__proto__":{},"constructor":1,"parties":[{"hasOwnProperty":1}],"dialog":[{"body":${'['.repeat(5_000)}${']'.repeat(5_000)}}]}`,
      );
      expect(violatedRules(json)).toContain('schema');
    });
  });
});
