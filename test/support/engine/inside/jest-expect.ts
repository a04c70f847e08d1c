// Stands for `@jest/expect` in the bundle: the same `expect` without snapshots, whose machinery
// (babel, prettier, file maps) would triple the start of every engine test file.
export { expect as jestExpect } from 'expect';
