// Runs next to the engine: what is typed, as the evaluator needs it.

/** A text that looks like an object literal means one, not a block: in parentheses. */
export function asExpression(text: string): string | undefined {
  return /^\s*\{/.test(text) && !/;\s*$/.test(text) ? `(${text}\n)` : undefined;
}

/**
 * Code that the inspector evaluates may not import; a function of ours may. Import declarations become
 * constants, too.
 */
export function withImports(text: string): string {
  return dynamicImports(declaration(text));
}

const DECLARATION =
  /^\s*import\s+(?:([\w$]+)\s*,?\s*)?(?:\*\s*as\s+([\w$]+)|(\{[^}]*\}))?\s*from\s*(['"][^'"]+['"])\s*;?\s*$/;
const BARE = /^\s*import\s*(['"][^'"]+['"])\s*;?\s*$/;

function declaration(text: string): string {
  const bare = BARE.exec(text);
  if (bare) return `void await import(${bare[1]})`;
  const match = DECLARATION.exec(text);
  if (!match) return text;
  const [, name, namespace, names, from] = match;
  const wanted = [
    ...(name ? [`default: ${name}`] : []),
    ...(names
      ? [
          names
            .slice(1, -1)
            .replace(/\bas\b/g, ':')
            .replace(/\s+/g, ' ')
            .trim(),
        ]
      : []),
  ].filter((each) => each !== '');
  const constants =
    wanted.length > 0 ? `const { ${wanted.join(', ')} } = await import(${from});` : '';
  return `${constants}${namespace ? `const ${namespace} = await import(${from});` : ''} void 0`;
}

/** Name of the global function that imports. */
export const IMPORT = '__import';

/** `import(` → our function, outside of strings and comments. */
function dynamicImports(text: string): string {
  if (!/\bimport\s*\(/.test(text)) return text;
  const parts = /(\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)/;
  return text
    .split(parts)
    .map((part, index) => {
      // Every second part is a string or a comment; templates may hold code.
      if (index % 2 === 1 && !part.startsWith('`')) return part;
      return part.replace(/(^|[^.\w$])import(\s*\()/g, `$1${IMPORT}$2`);
    })
    .join('');
}
