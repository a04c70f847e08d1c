#pragma pack(push, 1)
typedef struct _A { UCHAR B; ULONG C; } A;
#pragma pack(pop)
