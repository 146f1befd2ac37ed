import { defaultPlatform } from '@callweave/transport/platform';
import type { Conversation } from '../conversation.ts';
import { describeJson } from '../json-schema/describe-json.ts';
import { isDateTime, isUuid } from '../json-schema/formats.ts';
import { contentHashOf } from './content-hash.ts';
import type { RecordingFile, ToVconOptions } from './to-vcon-options.ts';
import type { VconContent } from './vcon.ts';
import { VconError } from './vcon-error.ts';
import { vconUuidOf } from './vcon-uuid.ts';

/** The options, checked, with their defaults. */
export interface VconExport {
  readonly uuid: string;
  readonly vconVersion: string | null;
  readonly createdAt: string;
  readonly updatedAt: string | null;
  readonly startedAt: string;
  readonly audio: VconContent | null;
  readonly includeProviderPayload: boolean;
}

/**
 * @throws {TypeError} for an option that would break a rule, telling what was expected and what came.
 * @throws {VconError} with the code `no_start`.
 */
export function readToVconOptions(conversation: Conversation, options: ToVconOptions): VconExport {
  const {
    domainName = 'callweave.dev',
    uuid,
    vconVersion,
    recordingFile,
    platform = defaultPlatform,
  } = options;
  const createdAt = readTime('createdAt', options.createdAt ?? new Date(platform.now()));
  const updatedAt = options.updatedAt === undefined ? null : readTime('updatedAt', options.updatedAt);
  const startedAt = readStart(conversation, options.startedAt);
  requireThat(
    updatedAt === null || updatedAt >= createdAt,
    `updatedAt to be ${createdAt}, which is createdAt, or later`,
    describeJson(updatedAt),
  );
  requireThat(
    isDomainName(domainName),
    'domainName to be a full name such as calls.example.com',
    describeJson(domainName),
  );
  requireThat(uuid === undefined || isUuid(uuid), 'uuid to be a UUID', describeJson(uuid));
  requireThat(
    vconVersion === undefined || /^\d+\.\d+\.\d+$/.test(vconVersion),
    'vconVersion to be a version such as 0.4.0',
    describeJson(vconVersion),
  );
  return {
    uuid:
      uuid ?? vconUuidOf({ startMs: Date.parse(startedAt), providerId: conversation.providerId, domainName }),
    vconVersion: vconVersion ?? null,
    createdAt,
    updatedAt,
    startedAt,
    audio: recordingFile === undefined ? null : readRecordingFile(recordingFile),
    includeProviderPayload: options.includeProviderPayload ?? false,
  };
}

function readStart({ id, startedAt }: Conversation, replacement: Date | string | undefined): string {
  if (startedAt !== null) return startedAt;
  if (replacement !== undefined) return readTime('startedAt', replacement);
  throw new VconError({
    code: 'no_start',
    message: `Expected ${id} to have a start, which every vCon needs; its provider sent none. Pass one as the option startedAt.`,
    conversationId: id,
  });
}

function readTime(name: string, value: Date | string): string {
  requireThat(
    typeof value === 'string' ? isDateTime(value) : !Number.isNaN(value.getTime()),
    `${name} to be a valid Date, or a time with its offset such as 2026-04-01T08:00:00Z`,
    typeof value === 'string' ? describeJson(value) : 'an invalid Date',
  );
  return new Date(value).toISOString();
}

function readRecordingFile({ url, sha512, mediatype, filename }: RecordingFile): VconContent {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  // What follows the scheme may be a key to the audio.
  requireThat(
    parsed?.protocol === 'https:',
    'recordingFile.url to be an https URL',
    parsed === null ? 'no URL' : `one of ${parsed.protocol}`,
  );
  requireThat(
    mediatype === undefined || /^[\w.+-]+\/[\w.+-]+(?:;.*)?$/.test(mediatype),
    'recordingFile.mediatype to be a media type such as audio/mpeg',
    describeJson(mediatype),
  );
  const contentHash = contentHashOf(sha512);
  requireThat(
    contentHash !== null,
    'recordingFile.sha512 to be the 64 bytes of a SHA-512, or their hex or base64',
    `${sha512.length} ${typeof sha512 === 'string' ? 'characters' : 'bytes'}`,
  );
  return {
    url: parsed.href,
    content_hash: contentHash,
    ...(mediatype === undefined ? {} : { mediatype }),
    ...(filename === undefined ? {} : { filename }),
  };
}

function isDomainName(text: string): boolean {
  return text.length <= 253 && /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/i.test(text);
}

function requireThat(isMet: boolean, expected: string, got: string): asserts isMet {
  if (!isMet) throw new TypeError(`Expected ${expected}; got ${got}.`);
}
