struct A
{
    ULONG B;
    A() : B(0) {}
};
