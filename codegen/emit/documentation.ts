/** The JSDoc of a method, made of facts: what comes back, since when, which slot, where Microsoft describes it. */
import { isResult } from '../classify.ts';
import type { ShapedMethod } from '../shape.ts';
import { learnUrl } from './names.ts';

export function documentation(header: string, shaped: ShapedMethod, hasInto: boolean): string {
  const { method } = shaped;
  const lines = [
    ...result(shaped),
    ...shaped.notes,
    ...(hasInto
      ? [`\`${method.name[0]!.toLowerCase()}${method.name.slice(1)}Into\` fills a buffer of yours.`]
      : []),
    `Since ${method.since}, slot ${method.slot}. {@link ${learnUrl(header, method.since, method.name)}}`,
  ];
  if (lines.length === 1) return `  /** ${lines[0]} */`;
  return ['  /**', ...lines.map((line) => `   * ${line.replaceAll('*/', '*\\/')}`), '   */'].join(
    '\n',
  );
}

function result(shaped: ShapedMethod): string[] {
  if (shaped.flag === 'timeout') return ['Returns false when the time ran out (S_FALSE).'];
  if (shaped.flag === 'false') return ['Returns true for S_OK, false for S_FALSE.'];
  if (shaped.returns === 'status') return ['Answers with a DEBUG_STATUS; nothing means NO_CHANGE.'];
  const outs = shaped.parameters.filter(isResult);
  if (outs.length === 0) return [];
  if (outs.length > 1) return [`Returns ${outs.map((p) => `\`${p.name}\``).join(', ')}.`];
  const [only] = outs;
  switch (only!.kind) {
    case 'bytes':
      return [`Returns the bytes of \`${only!.name}\`: as many as could be had.`];
    case 'interface':
      return [`Returns \`${only!.name}\`; dispose it when done.`];
    default:
      return [`Returns \`${only!.name}\`${only!.array ? ', one element per entry' : ''}.`];
  }
}
