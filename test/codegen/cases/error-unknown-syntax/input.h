#define FINE 1
OPEN_THE_GATE(now)
