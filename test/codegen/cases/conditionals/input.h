// Which arm of a condition is seen.
#if 0
#define NOT_ZERO 1
this is not even looked at
#elif defined(_MSC_VER) && _MSC_VER >= 1200
#define NOT_MSVC 1
#elif !defined NOTHING || NEVER
#define TAKEN 1
#elif 1
#define TOO_LATE 1
#else
#define ALSO_TOO_LATE 1
#endif
#define LEVEL 3
#if LEVEL > 2 && (LEVEL & 1) == 1 && LEVEL != 4 /* a comment */
# define LEVEL_OK 1
#endif
#ifdef _WIN64
#define WIDE_POINTERS 1
#else
#define NARROW_POINTERS 1
#endif
#if defined(_WIN64) \
    && defined(__cplusplus)
#define BOTH 1
#endif
#
#pragma once
