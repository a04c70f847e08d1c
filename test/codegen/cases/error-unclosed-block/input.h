extern "C" {
typedef struct _A { ULONG B; } A;
