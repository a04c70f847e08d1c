/** Files that are started rather than imported: TypeScript in a checkout, JavaScript in the package. */

/** The file `name` beside the module at `url`. */
export function sibling(url: string, name: string): URL {
  return new URL(`./${name}${url.endsWith('.ts') ? '.ts' : '.js'}`, url);
}
