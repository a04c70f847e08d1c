#define ONE 1
#define ONE 2
