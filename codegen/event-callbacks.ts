/** Event callback interfaces: which DEBUG_EVENT bit asks for which method, and what the methods answer. */
import type { Family } from './families.ts';
import { HeaderError } from './model.ts';
import { isResult, type ShapedMethod } from './shape.ts';

/**
 * Marks the methods of an interface that the engine calls for events: those beside a GetInterestMask whose
 * result is a DEBUG_EVENT. Method and bit have the same name: `LoadModule`, `DEBUG_EVENT_LOAD_MODULE`.
 */
export function markEventCallbacks(
  header: string,
  methods: ShapedMethod[],
  families: readonly Family[],
): void {
  for (const shaped of methods) {
    if (!shaped.returnFamilies?.includes('DEBUG_STATUS')) continue;
    const { name, line } = shaped.method;
    const out = shaped.parameters.find(isResult);
    if (out)
      throw new HeaderError(
        header,
        line,
        `${name}: ${out.name} is a result beside the DEBUG_STATUS that the method returns`,
      );
    shaped.returns = 'status';
  }

  const mask = methods.find(({ method }) => method.name === 'GetInterestMask');
  if (!mask?.parameters.some((p) => p.families?.includes('DEBUG_EVENT'))) return;
  const events = families.find(({ name }) => name === 'DEBUG_EVENT');
  for (const shaped of methods) {
    if (shaped === mask) continue;
    const key = shaped.method.name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
    const bit = events?.members.find((member) => member.key === key)?.value;
    if (typeof bit !== 'number')
      throw new HeaderError(
        header,
        shaped.method.line,
        `${shaped.method.name} has no DEBUG_EVENT_${key}`,
      );
    shaped.interest = bit;
  }
}
