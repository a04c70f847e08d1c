#define ODD { 1, 2 }
