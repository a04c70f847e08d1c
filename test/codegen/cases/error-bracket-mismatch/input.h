FORCEINLINE void F(ULONG A) { if (A) { G(A]; } }
