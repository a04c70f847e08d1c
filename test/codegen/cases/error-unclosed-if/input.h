#define FINE 1
#ifdef FINE
#if 1
#define ALSO 1
#endif
