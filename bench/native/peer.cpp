// The lower bound: the same work in C++ over the same engine. One JSON line per batch on stdout.
// Arguments: dump, target. The engine lies beside this program.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <vector>
#include <windows.h>
#include <initguid.h>
// One method of the header still has the old annotations.
#define __in
#define __out
#include <dbgeng.h>

typedef unsigned long long(__cdecl *Spin)(unsigned);
static Spin spin;
static double ticksPerNs;
static const unsigned PROBE = 60000;
static const int BATCHES = 50, SHARE = 8;

static double now() {
  LARGE_INTEGER t;
  QueryPerformanceCounter(&t);
  return t.QuadPart / ticksPerNs;
}

// --only: parts of names of works, as in support/batch.ts.
static bool wanted(const char *work) {
  const char *only = getenv("BENCH_ONLY");
  if (!only || !*only) return true;
  std::string list(only);
  for (size_t from = 0; from <= list.size();) {
    size_t end = list.find('|', from);
    if (end == std::string::npos) end = list.size();
    if (strstr(work, list.substr(from, end - from).c_str())) return true;
    from = end + 1;
  }
  return false;
}

static void measure(const char *work, int count, const std::function<void()> &body) {
  if (!wanted(work)) return;
  for (int i = 0; i < count / 2; i++) body();
  count /= SHARE;
  for (int batch = 0; batch < BATCHES; batch++) {
    double before = spin(PROBE) / ticksPerNs, start = now();
    for (int i = 0; i < count; i++) body();
    double each = (now() - start) / count, after = spin(PROBE) / ticksPerNs;
    printf("{\"work\":\"%s\",\"ns\":%.2f,\"probe\":[%.0f,%.0f]}\n", work, each, before, after);
  }
}

static void check(HRESULT hr, const char *what) {
  if (SUCCEEDED(hr)) return;
  fprintf(stderr, "%s: %08lx\n", what, (unsigned long)hr);
  exit(1);
}

struct Unknown {
  template <class T> static HRESULT query(T *self, REFIID iid, void **out, REFIID own) {
    if (IsEqualIID(iid, IID_IUnknown) || IsEqualIID(iid, own)) return *out = self, S_OK;
    return *out = nullptr, E_NOINTERFACE;
  }
};

struct OutputSink : IDebugOutputCallbacksWide {
  std::wstring text;
  STDMETHOD(QueryInterface)(REFIID iid, PVOID *out) { return Unknown::query(this, iid, out, IID_IDebugOutputCallbacksWide); }
  STDMETHOD_(ULONG, AddRef)() { return 1; }
  STDMETHOD_(ULONG, Release)() { return 1; }
  STDMETHOD(Output)(ULONG, PCWSTR piece) { text += piece; return S_OK; }
};

struct Events : DebugBaseEventCallbacksWide {
  unsigned long hits = 0;
  double before = 0, start = 0;
  STDMETHOD_(ULONG, AddRef)() { return 1; }
  STDMETHOD_(ULONG, Release)() { return 1; }
  STDMETHOD(GetInterestMask)(PULONG mask) { *mask = DEBUG_EVENT_BREAKPOINT; return S_OK; }
  STDMETHOD(Breakpoint)(PDEBUG_BREAKPOINT2) {
    static const unsigned LAP = 50;
    if (++hits % LAP) return DEBUG_STATUS_GO;
    double each = (now() - start) / LAP, after = spin(PROBE) / ticksPerNs;
    if (hits > LAP) printf("{\"work\":\"event callback\",\"ns\":%.0f,\"probe\":[%.0f,%.0f]}\n", each, before, after);
    before = after;
    start = now();
    return DEBUG_STATUS_GO;
  }
};

static void onDump(const wchar_t *dump, const wchar_t *symbols, ULONG64 base) {
  IDebugClient5 *client;
  check(DebugCreate(IID_IDebugClient5, (void **)&client), "DebugCreate");
  IDebugControl4 *control;
  IDebugSymbols3 *names;
  IDebugDataSpaces4 *data;
  IDebugRegisters2 *registers;
  check(client->QueryInterface(IID_IDebugControl4, (void **)&control), "control");
  check(client->QueryInterface(IID_IDebugSymbols3, (void **)&names), "symbols");
  check(client->QueryInterface(IID_IDebugDataSpaces4, (void **)&data), "data");
  check(client->QueryInterface(IID_IDebugRegisters2, (void **)&registers), "registers");
  names->SetSymbolPathWide(symbols);
  check(client->OpenDumpFileWide(dump, 0), "OpenDumpFile");
  check(control->WaitForEvent(0, INFINITE), "WaitForEvent");
  ULONG status;
  control->GetExecutionStatus(&status);
  FILETIME at;
  GetSystemTimePreciseAsFileTime(&at);
  double ms = ((((ULONG64)at.dwHighDateTime << 32) | at.dwLowDateTime) - 116444736000000000ull) / 1e4;
  double before = spin(PROBE) / ticksPerNs, after = spin(PROBE) / ticksPerNs;
  printf("{\"work\":\"start to first answer\",\"at\":%.4f,\"probe\":[%.0f,%.0f]}\n", ms, before, after);

  ULONG64 ip, sp;
  registers->GetInstructionOffset(&ip);
  registers->GetStackOffset(&sp);
  static unsigned char buffer[65536];
  static wchar_t text[1024];
  static DEBUG_STACK_FRAME frames[32];
  static DEBUG_VALUE values[24];
  ULONG count, size;
  ULONG64 displacement;
  ULONG general[24];
  for (ULONG i = 0; i < 24; i++) general[i] = i;

  measure("noop", 200000, [&] { control->GetExecutionStatus(&status); });
  measure("read8", 50000, [&] { data->ReadVirtual(sp, buffer, 8, &count); });
  measure("read8 fresh", 50000, [&] {
    unsigned char *fresh = new unsigned char[8];
    data->ReadVirtual(sp, fresh, 8, &count);
    delete[] fresh;
  });
  measure("read64k", 5000, [&] { data->ReadVirtual(base, buffer, 65536, &count); });
  measure("read64k fresh", 5000, [&] {
    unsigned char *fresh = new unsigned char[65536]();
    data->ReadVirtual(base, fresh, 65536, &count);
    delete[] fresh;
  });
  measure("name by address", 10000, [&] {
    names->GetNameByOffsetWide(ip, text, 1024, &size, &displacement);
    std::wstring copy(text, size - 1);
  });
  measure("24 registers", 10000, [&] { registers->GetValues(24, general, 0, values); });
  measure("stack of 32", 200, [&] { control->GetStackTrace(0, 0, 0, frames, 32, &count); });
  OutputSink output;
  check(client->SetOutputCallbacksWide(&output), "output");
  measure("execute", 4000, [&] {
    output.text.clear();
    control->ExecuteWide(DEBUG_OUTCTL_THIS_CLIENT, L"lm", DEBUG_EXECUTE_NOT_LOGGED);
  });
  measure("output callback", 20000, [&] {
    output.text.clear();
    control->OutputWide(DEBUG_OUTPUT_NORMAL, L"%s", L"text");
  });
  measure("query and release", 50000, [&] {
    IDebugControl4 *other;
    client->QueryInterface(IID_IDebugControl4, (void **)&other);
    other->Release();
  });
  client->SetOutputCallbacksWide(nullptr);
  client->EndSession(DEBUG_END_PASSIVE);
}

static void onTarget(const wchar_t *command, const wchar_t *symbols) {
  IDebugClient5 *client;
  check(DebugCreate(IID_IDebugClient5, (void **)&client), "DebugCreate");
  IDebugControl4 *control;
  IDebugSymbols3 *names;
  check(client->QueryInterface(IID_IDebugControl4, (void **)&control), "control");
  check(client->QueryInterface(IID_IDebugSymbols3, (void **)&names), "symbols");
  names->SetSymbolPathWide(symbols);
  check(client->CreateProcessWide(0, (PWSTR)command, DEBUG_ONLY_THIS_PROCESS), "CreateProcess");
  control->AddEngineOptions(DEBUG_ENGOPT_INITIAL_BREAK);
  check(control->WaitForEvent(0, INFINITE), "WaitForEvent");
  Events events;
  check(client->SetEventCallbacksWide(&events), "events");
  IDebugBreakpoint2 *breakpoint;
  check(control->AddBreakpoint2(DEBUG_BREAKPOINT_CODE, DEBUG_ANY_ID, &breakpoint), "breakpoint");
  breakpoint->SetOffsetExpressionWide(L"target!add");
  breakpoint->AddFlags(DEBUG_BREAKPOINT_ENABLED);
  control->SetExecutionStatus(DEBUG_STATUS_GO);
  control->WaitForEvent(0, INFINITE);
  client->SetEventCallbacksWide(nullptr);
}

int wmain(int argc, wchar_t **argv) {
  if (argc < 5) return fprintf(stderr, "usage: peer DUMP COMMAND SYMBOLS ADDRESS\n"), 2;
  LARGE_INTEGER frequency;
  QueryPerformanceFrequency(&frequency);
  ticksPerNs = frequency.QuadPart / 1e9;
  spin = (Spin)GetProcAddress(LoadLibraryA("spin.dll"), "spin");
  if (!spin) return fprintf(stderr, "spin.dll is not beside this program\n"), 2;
  onDump(argv[1], argv[3], _wcstoui64(argv[4], nullptr, 10));
  if (wanted("event callback")) onTarget(argv[2], argv[3]);
  return 0;
}
