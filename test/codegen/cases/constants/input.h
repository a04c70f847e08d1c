// Every form of #define that gives a value, and those that do not.
#ifndef CONSTANTS_H
#define CONSTANTS_H
#define PLAIN 7
#define OCTAL 017
#define HEX_LOW 0xff
#define HEX_HIGH 0xFFFFFFFF // all bits
#define TWO_WORDS 0x100000000
#define LONG_SUFFIX 0xC0000271L
#define WIDE_SUFFIX 1ULL
#define NEGATIVE (-5)
#define SHIFTED (1 << 4)
#define MIXED (PLAIN | HEX_LOW & ~0xf)
#define LATER (DEFINED_BELOW + 1)
#define DEFINED_BELOW 41
#define ALIAS DEFINED_BELOW
#define ALL_ONES ((ULONG64)-1)
#define ALL_ONES_32 ((ULONG)-1)
#define FAILURE \
    HRESULT_FROM_NT(LONG_SUFFIX)
#define FAILURE_TOO ((HRESULT)0x80004005L)
#define FROM_WINDOWS CREATE_UNICODE_ENVIRONMENT
#define TEXT_NARROW "**end**"
#define TEXT_ESCAPED "a \"b\" // no comment\t\\"
#define TEXT_WIDE L"**end**"
#define MACRO(x) \
    ((x) /* twice */ * 2)
#define MACRO_TOO MACRO
#ifdef UNICODE
#define TEXT_T TEXT_WIDE
#else
#define TEXT_T TEXT_NARROW
#endif
#ifndef GUARDED
#define GUARDED 0x3A64
#endif
#ifndef GUARDED
#define GUARDED 0x1
#endif
#define PLAIN 7
#define GONE 5
#undef GONE
#endif
