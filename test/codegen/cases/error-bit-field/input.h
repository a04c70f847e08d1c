typedef struct _A { ULONG B : 3; ULONG C : 29; } A;
