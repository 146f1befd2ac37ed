const extensions: Readonly<Record<string, string>> = {
  'audio/aac': 'aac',
  'audio/flac': 'flac',
  'audio/m4a': 'm4a',
  'audio/mp3': 'mp3',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/opus': 'opus',
  'audio/wav': 'wav',
  'audio/wave': 'wav',
  'audio/webm': 'webm',
  'audio/x-wav': 'wav',
};

const mimeTypes: Readonly<Record<string, string>> = {
  aac: 'audio/aac',
  flac: 'audio/flac',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/opus',
  wav: 'audio/wav',
  webm: 'audio/webm',
};

export interface RecordingFile {
  readonly fileName: string;
  /** Undefined where neither the host nor the address tells. */
  readonly mimeType: string | undefined;
}

/** How a recording is called: after whose it is, and after its type, which hosts of files often do not know. */
export function recordingFile(id: string, urlOrPath: string, toldType: string | null): RecordingFile {
  const ofAddress = /\.([a-z0-9]{2,4})$/i.exec(pathOf(urlOrPath))?.[1]?.toLowerCase();
  const known = toldType !== null && Object.hasOwn(extensions, toldType) ? toldType : undefined;
  const extension = known === undefined ? ofAddress : extensions[known];
  const mimeType =
    known ?? (extension === undefined ? undefined : mimeTypes[extension]) ?? toldType ?? undefined;
  const name = id.replace(/[^\w.-]+/g, '-');
  return { fileName: extension === undefined ? name : `${name}.${extension}`, mimeType };
}

/** What a recording is called that is only known by its address. */
export function idInAddress(urlOrPath: string): string {
  const name = pathOf(urlOrPath).split('/').findLast(Boolean) ?? 'recording';
  return name.replace(/\.[a-z0-9]{2,4}$/i, '');
}

function pathOf(urlOrPath: string): string {
  return urlOrPath.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
}
