/** The parts that the tests use; the package has no types. https://github.com/w3c/webvtt.js */
declare module 'webvtt-parser' {
  export interface WebVttNode {
    readonly type: 'object' | 'text' | 'timestamp';
    readonly name?: string;
    /** The text, or an object's annotation. */
    readonly value?: string;
    readonly children?: readonly WebVttNode[];
  }

  export interface WebVttCue {
    readonly startTime: number;
    readonly endTime: number;
    readonly tree: { readonly children: readonly WebVttNode[] };
  }

  const webVtt: {
    readonly WebVTTParser: new (
      entities: Readonly<Record<string, string>>,
    ) => {
      parse(
        text: string,
        mode: 'captions',
      ): { readonly cues: readonly WebVttCue[]; readonly errors: readonly { readonly message: string }[] };
    };
  };
  export default webVtt;
}
