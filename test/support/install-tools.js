// What tests need beside Node: a C++ compiler to compare with, and the data of a Russian locale. As root on
// Debian they are installed, after saying so; elsewhere the tests that need them name the packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = ['g++-mingw-w64-x86-64', 'locales'];

function isMissing() {
  const compiler = spawnSync('x86_64-w64-mingw32-g++', ['--version'], { stdio: 'ignore' });
  return compiler.error !== undefined || !existsSync('/usr/share/i18n/locales/ru_RU');
}

function aptGet(...args) {
  const { status } = spawnSync('apt-get', ['-qy', '-o', 'DPkg::Lock::Timeout=600', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

export function installTools() {
  const forbidden = process.env.DBGENG_NO_INSTALL;
  const may =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!may || (forbidden && forbidden !== '0') || !isMissing()) return;
  process.stderr.write(`Installing for the tests: apt-get install ${PACKAGES.join(' ')}\n`);
  const install = ['install', '--no-install-recommends', ...PACKAGES];
  if (!aptGet(...install)) {
    aptGet('update');
    aptGet(...install);
  }
}
