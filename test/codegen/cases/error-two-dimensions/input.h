typedef struct _A { ULONG B[2][3]; } A;
