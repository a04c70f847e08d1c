#define FINE "open
typedef struct _A { ULONG B; } A;
