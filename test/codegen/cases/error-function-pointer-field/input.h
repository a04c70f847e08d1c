typedef struct _A { void (*Call)(ULONG); } A;
