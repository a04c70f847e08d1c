struct A { ULONG B; struct C D; };
struct C { A E; };
