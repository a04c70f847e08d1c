typedef struct _A { ULONG Count; ULONG B[]; } A;
