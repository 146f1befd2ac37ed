import { join } from 'node:path';
import { build } from 'esbuild';

/** As Rolldown and Vite both take it. */
interface ReportPagePlugin {
  readonly name: string;
  readonly resolveId: (id: string) => string | null;
  readonly load: (
    this: { readonly addWatchFile: (file: string) => void },
    id: string,
  ) => Promise<string | null>;
}

const moduleId = 'virtual:report-page';
const resolvedId = `\0${moduleId}`;
const page = join(import.meta.dirname, '../src/report/page');

/** Gives the module `virtual:report-page`: the script and the styles of the report's page, bundled as texts. */
export function reportPagePlugin(): ReportPagePlugin {
  return {
    name: 'report-page',
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const { outputFiles, metafile } = await build({
        entryPoints: [join(page, 'main.ts'), join(page, 'page.css')],
        outdir: page,
        write: false,
        bundle: true,
        metafile: true,
        minify: true,
        format: 'iife',
        // The browsers of the last years; see the README.
        target: ['chrome111', 'firefox113', 'safari16.4'],
        charset: 'utf8',
        logLevel: 'warning',
      });
      for (const file of Object.keys(metafile.inputs)) this.addWatchFile(join(process.cwd(), file));
      const textOf = (extension: string): string =>
        outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
      return `export const script = ${JSON.stringify(textOf('.js'))};
export const styles = ${JSON.stringify(textOf('.css'))};`;
    },
  };
}
