#define FINE 1
#warning "leaking"
