import type { Platform } from '@callweave/transport/platform';

export interface ToVconOptions {
  /**
   * When this vCon was made: a Date, or RFC 3339 with an offset. Exporting a conversation again makes the same
   * vCon, of the same UUID, so pass what the first export had: it must not change afterwards.
   * @default the platform's now
   */
  readonly createdAt?: Date | string;
  /** When this vCon was last changed, not before `createdAt`. Left out by default. */
  readonly updatedAt?: Date | string;
  /**
   * The fully qualified name of the host that makes the vCon: what keeps its UUID apart from those of others.
   * @default "callweave.dev"
   */
  readonly domainName?: string;
  /** Replaces the UUID that is made of start, id and domain name, for a store that keeps UUIDs of its own. */
  readonly uuid?: string;
  /** The start of a conversation whose provider sent none; ignored for all others. */
  readonly startedAt?: Date | string;
  /**
   * The deprecated version string, for old consumers. The draft allows it to be left out, or to be its own
   * (`0.4.0` in -03): with any other, `validateVcon` refuses the document.
   * @default left out
   */
  readonly vconVersion?: string;
  /** The recording's file, once it was downloaded and put somewhere. Left out by default: a URL needs a hash. */
  readonly recordingFile?: RecordingFile;
  /**
   * Attach the provider's row as it came, and the contacts, companies and deals that the conversation is linked to:
   * personal data beyond the conversation itself.
   * @default false
   */
  readonly includeProviderPayload?: boolean;
  readonly platform?: Pick<Platform, 'now'>;
}

/** Audio that is kept outside of the vCon, and the hash that proves it to be the same. */
export interface RecordingFile {
  /** Where it is, over HTTPS. Mind that a signed URL is a key to the audio for whoever reads the vCon. */
  readonly url: string;
  /** The SHA-512 of its bytes: 64 bytes, or as text in hex, base64 or base64url. */
  readonly sha512: Uint8Array | string;
  /** Such as `audio/mpeg`. */
  readonly mediatype?: string;
  readonly filename?: string;
}
