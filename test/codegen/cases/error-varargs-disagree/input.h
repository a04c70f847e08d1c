DEFINE_GUID(IID_IOne, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
DECLARE_INTERFACE_(IOne, IUnknown)
{
    STDMETHOD(Print)(THIS_ _In_ PCSTR Format, ...) PURE;
};
