// The same office in the spelling of ten years earlier.
#ifdef __cplusplus
extern "C" {
#endif

#ifndef __in
#define __in
#define __out
#endif

DEFINE_GUID(IID_IHarbour, 0x0a1b2c3d, 0x0001, 0x0002,
            0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x10);

#undef INTERFACE
#define INTERFACE IHarbour
DECLARE_INTERFACE_(IHarbour, IUnknown)
{
    STDMETHOD(QueryInterface)(THIS_ __in REFIID InterfaceId, __out PVOID* Interface) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(Text)(
        THIS_
        __out_ecount_opt(BufferSize) PSTR Buffer,
        __in ULONG BufferSize,
        __out_opt PULONG TextSize
        ) PURE;
    STDMETHOD(Bytes)(
        THIS_
        __in_bcount(InSize) PVOID In,
        __in ULONG InSize,
        __out_bcount_part_opt(OutSize, *Used) PVOID Out,
        __in ULONG OutSize,
        __out PULONG Used
        ) PURE;
    STDMETHOD(Lists)(
        THIS_
        __in_ecount(Count) PULONG First,
        __in_ecount_opt(Count) PULONG64 Second,
        __in ULONG Count,
        __inout PULONG Position,
        __in_opt __reserved PVOID Reserved,
        __deref_out PVOID* Memory,
        __in_z PCSTR Name
        ) PURE;
    STDMETHODV(Print)(THIS_ __in __format_string PCSTR Format, ...) PURE;
};

#ifdef __cplusplus
}
#endif
