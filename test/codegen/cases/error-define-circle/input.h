#define ONE (TWO + 1)
#define TWO (ONE - 1)
