#define BIG (0x80000000 << 2)
