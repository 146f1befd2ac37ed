/** Made of `page/` by tools/report-page-plugin.ts, in the build and in tests. */
declare module 'virtual:report-page' {
  /** The page's script, bundled. */
  export const script: string;
  export const styles: string;
}
