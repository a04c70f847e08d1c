#define FINE 1
/* this goes on
   and on
