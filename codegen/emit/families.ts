/** Constant families → objects with a type of the same name. */
import type { Family } from '../families.ts';

/** Families that become an object; the others' constants are exported under their own names. */
export function isObject(family: Family): boolean {
  return family.kind !== 'value' && family.kind !== 'string';
}

export function emitFamily(family: Family): string {
  if (!isObject(family)) return family.members.map(emitAlone).join('\n');
  const { name, kind, width, prefix, odd } = family;
  const more = [
    ...(prefix !== `${name}_` ? [`prefix: '${prefix}'`] : []),
    ...(Object.keys(odd).length > 0 ? [`odd: ${JSON.stringify(odd)}`] : []),
    ...(family.masks.length > 0 ? [`masks: ${JSON.stringify(family.masks)}`] : []),
  ];
  return [
    `/** ${heading(family)} ${escape(family.reason)} */`,
    `export type ${name} = FamilyValue${width === 64 ? '64' : ''}<'${name}'>;`,
    `export const ${name} = defineFamily('${name}', '${kind}', {`,
    ...family.members.map((member) => `  ${member.key}: ${literal(member.value)},`),
    `}${more.length > 0 ? `, { ${more.join(', ')} }` : ''});`,
  ].join('\n');
}

function heading({ kind, prefix }: Family): string {
  const what = kind === 'flags' || kind === 'flags+values' ? 'Flags' : 'Values';
  return prefix === '' ? `${what}.` : `${what} \`${prefix}*\`.`;
}

const escape = (text: string) => text.replaceAll('*/', '*\\/');

function emitAlone({ constant, value }: Family['members'][number]): string {
  return `export const ${constant} = ${literal(value)};`;
}

function literal(value: number | bigint | string): string {
  if (typeof value === 'string') return JSON.stringify(value);
  const text = value < 10 ? String(value) : `0x${value.toString(16)}`;
  return typeof value === 'bigint' ? `${text}n` : text;
}
