declare module '@n8n/scan-community-package/scanner/scanner.mjs' {
  interface Analysis {
    readonly passed: boolean;
    readonly message?: string;
    /** What ESLint prints. */
    readonly details?: string;
  }
  export const SOURCE_FILE_PATTERNS: readonly string[];
  export function analyzePackage(directory: string, patterns: readonly string[]): Promise<Analysis>;
}
