typedef struct _A { UCHAR B[0xffffffff]; } A;
