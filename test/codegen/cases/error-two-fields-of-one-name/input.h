typedef struct _A { ULONG B; ULONG B; } A;
