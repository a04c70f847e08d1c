// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
export * from './interfaces.ts';
export * from './families.ts';
export * from './structs.ts';
