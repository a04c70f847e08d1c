// The jest transform: strip types and lower `using`, with inline source maps. TypeScript 7 has no
// `transpileModule` for ts-jest to call, and esbuild is here already.
import { transformSync } from 'esbuild';

export default {
  process: (source, file) =>
    transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20.19',
      sourcemap: 'inline',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      sourcefile: file,
    }),
};
