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

/** Comments, strings, imports, and anything else a character at a time. */
const CODE =
  /\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?<![.\w$])import(?=\s*\()|[^]/y;
/** The text of a template, to its end or to code in it. */
const TEMPLATE = /(?:\\[^]|(?!\$\{)[^`\\])*(?:`|\$\{|\\?$)/y;

/** `import(` → our function, outside of strings, comments and the text of templates. */
function dynamicImports(text: string): string {
  if (!/\bimport\s*\(/.test(text)) return text;
  let code = '';
  let inTemplate = false;
  /** Braces that are open in the `${` of each template around us. */
  const open: number[] = [];
  for (let at = 0; at < text.length;) {
    const pattern = inTemplate ? TEMPLATE : CODE;
    pattern.lastIndex = at;
    const [part] = pattern.exec(text)!;
    at += part.length;
    code += part === 'import' ? IMPORT : part;
    if (inTemplate) {
      if (part.endsWith('${')) open.push(0);
      inTemplate = false;
    } else if (part === '`') inTemplate = true;
    else if (part === '{' && open.length > 0) open.push(open.pop()! + 1);
    else if (part === '}' && open.length > 0) {
      const braces = open.pop()!;
      if (braces > 0) open.push(braces - 1);
      else inTemplate = true;
    }
  }
  return code;
}
