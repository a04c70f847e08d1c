struct A
{
    ULONG B;
#ifdef __cplusplus
    virtual void Move() {}
#endif
};
