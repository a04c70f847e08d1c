#include <pshpack4.h>
typedef struct _A { UCHAR B; ULONG C; } A;
