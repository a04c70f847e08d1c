// The data model behind `dx`, through dbgmodel.h's interfaces: expressions, keys, iteration, errors, and an object of ours.
import { describe, expect, test } from '@jest/globals';
import { DbgEngError, IUnknown, type InterfaceClass } from '../../src/raw.ts';
import * as dataModel from '../../src/raw-model.ts';
import {
  IDebugHost,
  IDebugHostContext,
  IDebugHostEvaluator2,
  IDebugHostMemory2,
  IDebugHostModule,
  IDebugHostSymbols,
  IDebugHostType,
  IHostDataModelAccess,
  IIterableConcept,
  IModelObject,
  IModelMethod,
  IStringDisplayableConcept,
  IntrinsicKind,
  implement,
  ModelObjectKind,
  SymbolKind,
  TypeKind,
  VT,
} from '../../src/raw-model.ts';
import { startAtAdd, type Bench } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const E_BOUNDS = 0x8000000b;

/** The data model of a bench, and what tests do with it. Disposes all it has handed out. */
class DataModel implements Disposable {
  readonly manager;
  readonly host: IDebugHost;
  readonly context: IDebugHostContext;
  readonly #evaluator: IDebugHostEvaluator2;
  readonly #kept: IUnknown[] = [];

  constructor(bench: Bench) {
    const access = this.keep(bench.client.queryInterface(IHostDataModelAccess));
    const { manager, host } = access.GetDataModel();
    this.manager = this.keep(manager);
    this.host = this.keep(host);
    this.context = this.keep(host.GetCurrentContext());
    this.#evaluator = this.keep(host.queryInterface(IDebugHostEvaluator2));
  }

  keep<T extends IUnknown>(part: T): T {
    this.#kept.push(part);
    return part;
  }

  evaluate(expression: string): IModelObject {
    const { result, metadata } = this.#evaluator.EvaluateExtendedExpression(
      this.context,
      expression,
    );
    metadata?.dispose();
    return this.keep(result);
  }

  /** A property, evaluated. */
  key(object: IModelObject, name: string): IModelObject {
    const { object: value, metadata } = object.GetKeyValue(name);
    metadata?.dispose();
    return this.keep(value);
  }

  concept<T extends IUnknown>(
    object: IModelObject,
    type: { readonly iid: string } & Parameters<IUnknown['queryInterface']>[0],
  ): T {
    const { conceptInterface, conceptMetadata } = object.GetConcept(type.iid);
    conceptMetadata?.dispose();
    using found = conceptInterface;
    return this.keep(found.queryInterface(type) as T);
  }

  /** As `dx` prints it. */
  text(object: IModelObject): string {
    const concept = this.concept<IStringDisplayableConcept>(object, IStringDisplayableConcept);
    return concept.ToDisplayString(object, null);
  }

  elements(object: IModelObject): IModelObject[] {
    const iterable = this.concept<IIterableConcept>(object, IIterableConcept);
    const dimensions = Number(iterable.GetDefaultIndexDimensionality(object));
    const iterator = this.keep(iterable.GetIterator(object));
    const found: IModelObject[] = [];
    for (;;) {
      const next = iterator.hr.GetNext(dimensions);
      next.metadata?.dispose();
      if (next.hresult !== 0) {
        expect(next.hresult).toBe(E_BOUNDS);
        next.object?.dispose();
        return found;
      }
      for (const indexer of next.indexers) indexer.dispose();
      found.push(this.keep(next.object!));
    }
  }

  [Symbol.dispose](): void {
    for (const part of this.#kept.splice(0).reverse()) part.dispose();
  }
}

describe('expressions', () => {
  test('have typed values', () => {
    using bench = startAtAdd();
    using model = new DataModel(bench);
    expect(model.evaluate('1 + 2').GetIntrinsicValue()).toEqual({ vt: VT.I4, value: 3 });
    expect(model.evaluate('(unsigned __int64)0x8000000000000000').GetIntrinsicValue()).toEqual({
      vt: VT.UI8,
      value: 0x8000000000000000n,
    });
    expect(model.evaluate('"Привет"').GetIntrinsicValue()).toEqual({
      vt: VT.BSTR,
      value: 'Привет',
    });
    expect(model.evaluate('1 == 1').GetIntrinsicValue()).toEqual({ vt: VT.BOOL, value: true });
    expect(model.evaluate('1 + 2').GetIntrinsicValueAs(VT.R8)).toEqual({ vt: VT.R8, value: 3 });
    expect(model.evaluate('1 + 2').GetKind()).toBe(ModelObjectKind.ObjectIntrinsic);
  });

  test('that fail say why; .hr hands the error object out', () => {
    using bench = startAtAdd();
    using model = new DataModel(bench);
    const error = thrown(DbgEngError, () => model.evaluate('no_such_name + 2'));
    expect(error.message).toContain("Unable to bind name 'no_such_name'");
    using evaluator = model.host.queryInterface(IDebugHostEvaluator2);
    const { hresult, result } = evaluator.hr.EvaluateExtendedExpression(model.context, 'no_such');
    expect(hresult).toBe(error.hresult);
    using object = result!;
    expect(object.GetKind()).toBe(ModelObjectKind.ObjectError);
    expect(model.text(object)).toContain("'no_such'");
  });
});

test('the keys of the current process, as dx shows them', () => {
  using bench = startAtAdd();
  using model = new DataModel(bench);
  const process = model.evaluate('@$curprocess');
  const keys = model.keep(process.EnumerateKeyValues());
  const names: string[] = [];
  for (;;) {
    const { hresult, key, value, metadata } = keys.hr.GetNext();
    metadata?.dispose();
    value?.dispose();
    if (hresult !== 0) {
      expect(hresult).toBe(E_BOUNDS);
      break;
    }
    names.push(key);
  }
  expect(names).toEqual(expect.arrayContaining(['Name', 'Id', 'Threads', 'Modules']));
  const shown = [...bench.command('dx @$curprocess').matchAll(/^ {4}(\w+)/gm)].map(
    ([, name]) => name,
  );
  expect(shown.length).toBeGreaterThan(5);
  expect(names).toEqual(expect.arrayContaining(shown));
  const id = model.key(process, 'Id').GetIntrinsicValueAs(VT.UI4);
  expect(id.value).toBe(bench.system.GetCurrentProcessSystemId());
  expect(model.key(process, 'Name').GetIntrinsicValue()).toEqual({
    vt: VT.BSTR,
    value: 'target.exe',
  });
});

test('iterating the modules gives those of lm', () => {
  using bench = startAtAdd();
  using model = new DataModel(bench);
  const modules = model.elements(model.key(model.evaluate('@$curprocess'), 'Modules'));
  const bases = modules.map((each) => model.key(each, 'BaseAddress').GetIntrinsicValue().value);
  const { Loaded } = bench.symbols.GetNumberModules();
  expect(bases.sort()).toEqual(
    Array.from({ length: Loaded }, (_, i) => bench.symbols.GetModuleByIndex(i)).sort(),
  );
  const names = modules.map((each) => model.text(each).toLowerCase());
  expect(names.some((name) => name.includes('target.exe'))).toBe(true);
});

describe('the host', () => {
  test('reads memory at a Location, which is passed by value', () => {
    using bench = startAtAdd();
    using model = new DataModel(bench);
    const offset = bench.value('target!add');
    const memory = model.keep(model.host.queryInterface(IDebugHostMemory2));
    const place = { HostDefined: 0n, Offset: offset };
    expect(memory.ReadBytes(model.context, place, 16)).toEqual(
      bench.spaces.ReadVirtual(offset, 16),
    );
    const [pointer] = memory.ReadPointers(model.context, place, 1);
    expect(pointer).toBe(bench.spaces.ReadPointersVirtual(1, offset)[0]);
    const there = new Uint8Array(8);
    expect(memory.readBytesInto(model.context, place, there)).toBe(8);
    expect(there).toEqual(bench.spaces.ReadVirtual(offset, 8));
    expect(memory.GetDisplayStringForLocation(model.context, place, false)).toContain(
      offset.toString(16),
    );
  });

  test('knows modules, types and their sizes', () => {
    using bench = startAtAdd();
    using model = new DataModel(bench);
    const symbols = model.keep(model.host.queryInterface(IDebugHostSymbols));
    const module: IDebugHostModule = model.keep(symbols.FindModuleByName(model.context, 'target'));
    expect(module.GetSymbolKind()).toBe(SymbolKind.SymbolModule);
    expect(module.GetBaseLocation().Offset).toBe(
      bench.symbols.GetModuleByModuleName('target').Base,
    );
    expect(module.GetImageName(false)).toBe('target.exe');
    const type = model.keep(module.FindTypeByName('unsigned int'));
    expect(type.GetSize()).toBe(4n);
    expect(type.GetTypeKind()).toBe(TypeKind.TypeIntrinsic);
    expect(type.GetIntrinsicType()).toEqual({
      intrinsicKind: IntrinsicKind.IntrinsicUInt,
      carrierType: VT.UI4,
    });
  });
});

test('the engine knows 52 interfaces by their identifiers', () => {
  using bench = startAtAdd();
  using model = new DataModel(bench);
  const symbols = model.keep(model.host.queryInterface(IDebugHostSymbols));
  const module = model.keep(symbols.FindModuleByName(model.context, 'target'));
  const type = model.keep(module.FindTypeByName('unsigned int'));
  const process = model.evaluate('@$curprocess');
  const answers: [IUnknown, string][] = [
    [model.manager, 'IDataModelManager 2 3 4, IDataModelScriptManager'],
    [
      model.host,
      'IDebugHost, IDebugHostEvaluator 2 3, IDebugHostExtensibility 2 3, IDebugHostMemory 2 3 4 5, ' +
        'IDebugHostScriptHost, IDebugHostStatus 2, IDebugHostSymbols 2 3, IDebugHostSymbolsTargetComposition',
    ],
    [
      model.context,
      'IDebugHostContext 2, IDebugHostContextControl, IDebugHostContextExtensibility, ' +
        'IDebugHostContextTargetComposition',
    ],
    [module, 'IDebugHostModule 2 3 4 5 6, IDebugHostSymbol 2 3'],
    [type, 'IDebugHostType 2 3 4 5 6'],
    [
      model.keep(module.FindSymbolByName('add')),
      'IDebugHostData, IDebugHostFunctionIntrospection 2 3 4',
    ],
    [process, 'IModelObject 2'],
    [model.keep(process.EnumerateKeyValues()), 'IKeyEnumerator'],
  ];
  const known = dataModel as unknown as Record<string, InterfaceClass<IUnknown>>;
  let asked = 0;
  for (const [object, list] of answers)
    for (const entry of list.split(', ')) {
      const [name = '', ...versions] = entry.split(' ');
      for (const version of ['', ...versions]) {
        asked++;
        using answer = object.tryQueryInterface(known[name + version]!);
        expect([name + version, answer?.alive]).toEqual([name + version, true]);
      }
    }
  expect(asked).toBe(52);
});

test('of the two identifiers that the header gives IDebugHostType, the engine knows one', () => {
  using bench = startAtAdd();
  using model = new DataModel(bench);
  const symbols = model.keep(model.host.queryInterface(IDebugHostSymbols));
  const module = model.keep(symbols.FindModuleByName(model.context, 'target'));
  const type = model.keep(module.FindTypeByName('unsigned int'));
  using again = type.queryInterface(IDebugHostType);
  expect([again.GetSize(), again.GetTypeKind()]).toEqual([4n, TypeKind.TypeIntrinsic]);
  class Dead extends IDebugHostType {
    static override readonly iid = 'f219b848-63b2-4a43-a6c9-72abf25a9711';
  }
  expect(IDebugHostType.iid).toBe('3aadc353-2b14-4abb-9893-5e03458e07ee');
  expect(type.tryQueryInterface(Dead)).toBeNull();
});

test('a method written in JavaScript is called from an expression', () => {
  using bench = startAtAdd();
  using model = new DataModel(bench);
  const seen: unknown[] = [];
  using method = implement(IModelMethod, {
    Call(context, args) {
      seen.push(context, ...args.map((each) => each.GetIntrinsicValue().value));
      const ppResult = model.keep(
        model.manager.CreateIntrinsicObject(ModelObjectKind.ObjectIntrinsic, {
          vt: VT.BSTR,
          value: `called with ${args.length}`,
        }),
      );
      return { ppResult, ppMetadata: null };
    },
  });
  const object = model.keep(
    model.manager.CreateIntrinsicObject(ModelObjectKind.ObjectMethod, {
      vt: VT.UNKNOWN,
      value: method,
    }),
  );
  const root = model.keep(model.manager.GetRootNamespace());
  root.SetKey('FromJavaScript', object);
  try {
    const result = model.evaluate('@$debuggerRootNamespace.FromJavaScript(5, "x")');
    expect(result.GetIntrinsicValue()).toEqual({ vt: VT.BSTR, value: 'called with 2' });
    expect(seen.slice(1)).toEqual([5, 'x']);
  } finally {
    root.SetKey('FromJavaScript', null);
  }
});
