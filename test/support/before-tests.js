// Before the tests: installs what they need, and puts Microsoft's headers where those that read them look.
import { existsSync } from 'node:fs';
import { installTools } from './install-tools.js';

const folder = new URL('../../headers/.fetched/', import.meta.url);

export default async function beforeTests() {
  installTools();
  if (['dbgeng.h', 'dbgmodel.h'].every((name) => existsSync(new URL(name, folder)))) return;
  try {
    const { tsImport } = await import('tsx/esm/api');
    const { fetchHeaders } = await tsImport('../../headers/fetch.ts', import.meta.url);
    await fetchHeaders();
  } catch (error) {
    // The tests that need them fail, and no others.
    console.error(`The headers cannot be fetched: ${error.message}`);
  }
}
