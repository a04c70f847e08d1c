typedef A B;
typedef B A;
typedef struct _C { B D; } C;
