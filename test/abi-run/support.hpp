// What the generated C++ is made of: a journal of every value, as the compiler that read the header sees it.
#pragma once
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

// The journal is JSON: {"calls": "in or out", name: value, …}. 64-bit values and texts are strings.
struct Journal {
  std::string text;
  void begin() { text = "{"; }
  void add(const char *part, const char *name, const std::string &value) {
    if (text.size() > 1) text += ",";
    text += "\"" + std::string(part) + "." + name + "\":" + value;
  }
  const char *end() {
    text += "}";
    return text.c_str();
  }
};
static Journal journal;

static unsigned long long counter;
// Every value differs from every other; the first ones after a reset are the extremes.
static unsigned long long nextBits() {
  unsigned long long n = counter++;
  if (n == 0) return 0;
  if (n == 1) return ~0ull;
  return n * 0x9E3779B97F4A7C15ull ^ (n << 61);
}

static std::string number(long long value) { return std::to_string(value); }
static std::string wideNumber(unsigned long long value) { return "\"" + std::to_string(value) + "\""; }
static std::string truth(bool value) { return value ? "true" : "false"; }
static std::string real(double value) {
  char text[40];
  snprintf(text, sizeof text, "%.17g", value);
  return text;
}
static std::string hex(const void *bytes, size_t count) {
  static const char digits[] = "0123456789abcdef";
  if (!bytes) return "null";
  std::string out = "\"";
  for (size_t i = 0; i < count; i++) {
    unsigned char byte = ((const unsigned char *)bytes)[i];
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out + "\"";
}
static std::string ansi(const char *text) { return hex(text, text ? strlen(text) : 0); }
static std::string wide(const wchar_t *text) { return hex(text, text ? wcslen(text) * 2 : 0); }
static std::string ansiBlock(const char *text) {
  const char *at = text;
  while (at && *at) at += strlen(at) + 1;
  return hex(text, at - text);
}
static std::string wideBlock(const wchar_t *text) {
  const wchar_t *at = text;
  while (at && *at) at += wcslen(at) + 1;
  return hex(text, (at - text) * 2);
}
static std::string bstr(BSTR text) { return hex(text ? (const void *)text : "", text ? SysStringByteLen(text) : 0); }
static std::string guid(const GUID &id) {
  char text[64];
  snprintf(text, sizeof text, "\"%08lx-%04x-%04x-%02x%02x-%02x%02x%02x%02x%02x%02x\"", id.Data1, id.Data2, id.Data3,
           id.Data4[0], id.Data4[1], id.Data4[2], id.Data4[3], id.Data4[4], id.Data4[5], id.Data4[6], id.Data4[7]);
  return text;
}
static std::string guid(const GUID *id) { return id ? guid(*id) : "null"; }
static std::string pointer(const void *value) { return wideNumber((unsigned long long)value); }
static std::string list(size_t count, const std::vector<std::string> &values) {
  std::string out = "[";
  for (size_t i = 0; i < count; i++) out += (i ? "," : "") + values[i];
  return out + "]";
}
template<typename T, typename F> static std::string each(const T *values, size_t count, F show) {
  if (!values) return "null";
  std::string out = "[";
  for (size_t i = 0; i < count; i++) out += (i ? "," : "") + show(values[i]);
  return out + "]";
}
static std::string variant(const VARIANT &v) {
  std::string value = "null";
  switch (v.vt) {
    case VT_I1: value = number(v.cVal); break;
    case VT_UI1: value = number(v.bVal); break;
    case VT_I2: value = number(v.iVal); break;
    case VT_UI2: value = number(v.uiVal); break;
    case VT_I4: case VT_INT: value = number(v.lVal); break;
    case VT_UI4: case VT_UINT: value = number(v.ulVal); break;
    case VT_I8: value = "\"" + std::to_string(v.llVal) + "\""; break;
    case VT_UI8: value = wideNumber(v.ullVal); break;
    case VT_R4: value = real(v.fltVal); break;
    case VT_R8: value = real(v.dblVal); break;
    case VT_BOOL: value = truth(v.boolVal == VARIANT_TRUE); break;
    case VT_BSTR: value = bstr(v.bstrVal); break;
    case VT_UNKNOWN: value = pointer(v.punkVal); break;
  }
  return "{\"vt\":" + number(v.vt) + ",\"value\":" + value + "}";
}

// Fields of structs, by their C++ type.
static std::string show(bool value) { return truth(value); }
static std::string show(const wchar_t *text) { return wide(text); }
static std::string show(const GUID &id) { return guid(id); }
template<typename T> static std::string show(const T &value) {
  if constexpr (std::is_pointer_v<T>) return pointer(value);
  else if constexpr (std::is_floating_point_v<T>) return real(value);
  else if constexpr (std::is_enum_v<T>) return number((unsigned long)value);
  else if constexpr (sizeof(T) == 8) return "\"" + std::to_string(value) + "\"";
  else return number(value);
}

template<typename T> static void fill(T &value) {
  unsigned long long bits = nextBits();
  if constexpr (std::is_same_v<T, bool>) value = bits & 1;
  else if constexpr (std::is_floating_point_v<T>) value = (T)(long long)(bits >> 20) / 4;
  else memcpy((void *)&value, &bits, sizeof value);
}
static void fillTruth(BOOL &value) { value = nextBits() & 1 ? 7 : 0; }
static void fill(GUID &id) {
  for (size_t i = 0; i < sizeof id; i++) ((unsigned char *)&id)[i] = (unsigned char)(nextBits() >> 3);
}
static std::wstring someWide(size_t length) {
  std::wstring text = L"\x0416\xD83D\xDE00 ";
  while (text.size() < length) text += (wchar_t)('a' + nextBits() % 26);
  return text.substr(0, length);
}
static std::string someAnsi(size_t length) {
  std::string text;
  while (text.size() < length) text += (char)('a' + nextBits() % 26);
  return text;
}
static void fill(VARIANT &v) {
  memset(&v, 0, sizeof v);
  switch (nextBits() % 6) {
    case 0: v.vt = VT_UI8; fill(v.ullVal); break;
    case 1: v.vt = VT_BSTR; v.bstrVal = SysAllocString(someWide(9).c_str()); break;
    case 2: v.vt = VT_BOOL; v.boolVal = VARIANT_TRUE; break;
    case 3: v.vt = VT_I4; fill(v.lVal); break;
    case 4: v.vt = VT_R8; fill(v.dblVal); break;
    default: v.vt = VT_I8; fill(v.llVal); break;
  }
}
static void fillBytes(void *to, size_t count) {
  for (size_t i = 0; i < count; i++) ((unsigned char *)to)[i] = (unsigned char)(nextBits() >> 7);
}

// Objects of every interface, made on demand and kept: what they are asked for lies in the journal.
typedef IUnknown *(*Maker)();
static std::map<std::string, Maker> makers;
static IUnknown *objectOf(const char *name) {
  static std::map<std::string, IUnknown *> objects;
  IUnknown *&object = objects[name];
  if (!object) object = makers.at(makers.count(name) ? name : makers.begin()->first)();
  object->AddRef();
  return object;
}

// Text lengths: usually short, sometimes longer than any first buffer.
static size_t someLength() { return counter % 3 ? 5 + counter % 7 : 3000; }
// How much of a buffer an out list fills.
static size_t someCount(size_t most) { return most < 3 ? most : 3; }

static HRESULT answer;
