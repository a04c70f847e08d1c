#define FINE 1
#define ODD (FINE | MYSTERY)
