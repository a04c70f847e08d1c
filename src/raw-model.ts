/**
 * `dbgeng/raw/model`: every interface, struct and enum of dbgmodel.h, the debugger data model behind `dx`,
 * under Microsoft's names. Get in with `client.queryInterface(IHostDataModelAccess).GetDataModel()`.
 */
export { implement } from './com/implement.ts';
export { VT, type VARIANT } from './com/variant.ts';
export * from './generated/model/index.ts';
