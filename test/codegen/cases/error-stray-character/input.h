typedef struct _A { ULONG B; @ULONG C; } A;
