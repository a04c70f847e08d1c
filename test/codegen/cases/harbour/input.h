// A harbour office: every construct of a debugger header, in invented words.
#ifndef __HARBOUR_H__
#define __HARBOUR_H__

#include <winapifamily.h>

#pragma region Desktop
#if WINAPI_FAMILY_PARTITION(WINAPI_PARTITION_DESKTOP | WINAPI_PARTITION_PKG_WER)

#include <objbase.h>

#ifndef _TIDES_
typedef struct _TIDE_TABLE32* PTIDE_TABLE32;
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* 0a1b2c3d-0001-0002-0304-050607080910 */
DEFINE_GUID(IID_IHarbour, 0x0a1b2c3d, 0x0001, 0x0002,
            0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x10);
DEFINE_GUID(IID_IHarbour2, 0xA1b2c3d, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0x11);
DEFINE_GUID(IID_IShipSink, 0x0a1b2c3d, 0x0001, 0x0002,
            0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x12)

typedef interface DECLSPEC_UUID("0A1B2C3D-0001-0002-0304-050607080910")
    IHarbour* PHARBOUR;
typedef interface DECLSPEC_UUID("0a1b2c3d-0001-0002-0304-050607080911")
    IHarbour2* PIHARBOUR_SECOND;
typedef interface DECLSPEC_UUID("0a1b2c3d-0001-0002-0304-050607080912")
    IShipSink* PSHIP_SINK;

// Berths.
#define BERTH_FREE 0x00000001 // nobody there
#define BERTH_DEEP 0x80000000
#define BERTH_ANY  (BERTH_FREE | BERTH_DEEP)
#define BERTH_NUMBER(Pier, Place) (((Pier) << 8) | (Place))

STDAPI
HarbourOpen(
    _In_ REFIID InterfaceId,
    _Out_ PVOID* Interface
    );

STDAPI_(ULONG)
HarbourCount(
    void
    );

typedef struct _BERTH
{
    IN ULONG Number;
    OUT PVOID Buffer;
    CHAR Code[3];
    ULONG64 Depths[BERTH_FREE + 2];
    // The name of the ship follows.
} BERTH, *PBERTH;

#undef INTERFACE
#define INTERFACE IShipSink
DECLARE_INTERFACE_(IShipSink, IUnknown)
{
    // IUnknown.
    STDMETHOD(QueryInterface)(
        THIS_
        _In_ REFIID InterfaceId,
        _Out_ PVOID* Interface
        ) PURE;
    STDMETHOD_(ULONG, AddRef)(
        THIS
        ) PURE;
    STDMETHOD_(ULONG, Release)(
        THIS
        ) PURE;

    // IShipSink.
    STDMETHOD(Arrived)(
        THIS_
        _In_ PBERTH Berth,
        _In_opt_ PCWSTR Name,
        _In_reads_bytes_(PapersSize) /* sealed */ PVOID Papers,
        _In_ ULONG PapersSize
        ) PURE;
    _Analysis_noreturn_
    STDMETHOD(Sunk)(
        THIS_
        _In_ ULONG64 Where
        ) PURE;
};

#undef INTERFACE
#define INTERFACE IHarbour
DECLARE_INTERFACE_(IHarbour, IUnknown)
{
    STDMETHOD(QueryInterface)(THIS_ _In_ REFIID InterfaceId, _Out_ PVOID* Interface) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;

    // IHarbour.
    STDMETHOD(GetBerth)(THIS_ _In_ ULONG Index, _Out_ PBERTH Berth) PURE;
    STDMETHOD(GetShipName)(
        THIS_
        _In_ ULONG Index,
        _Out_writes_opt_(BufferSize) PSTR Buffer,
        _In_ ULONG BufferSize,
        _Out_opt_ PULONG NameSize
        ) PURE;
    STDMETHOD(SetSink)(THIS_ _In_opt_ PSHIP_SINK Sink) PURE;
    STDMETHODV(Signal)(THIS_ _In_ ULONG Mast, _In_ PCSTR Format, ...) PURE;
    STDMETHOD(SignalVaList)(THIS_ _In_ ULONG Mast, _In_ PCSTR Format, _In_ va_list Args) PURE;
};

#undef INTERFACE
#define INTERFACE IHarbour2
DECLARE_INTERFACE_(IHarbour2, IUnknown)
{
    STDMETHOD(QueryInterface)(THIS_ _In_ REFIID InterfaceId, _Out_ PVOID* Interface) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;

    // IHarbour.
    STDMETHOD(GetBerth)(THIS_ _In_ ULONG Index, _Out_ PBERTH Berth) PURE;
    STDMETHOD(GetShipName)(
        THIS_
        _In_ ULONG Index,
        _Out_writes_to_opt_(BufferSize,*NameSize) PSTR Buffer,
        _In_ ULONG BufferSize,
        _Out_opt_ PULONG NameSize
        ) PURE;
    STDMETHOD(SetSink)(THIS_ _In_opt_ PSHIP_SINK Sink) PURE;
    STDMETHODV(Signal)(THIS_ _In_ ULONG Mast, _In_ PCSTR Format, ...) PURE;
    STDMETHOD(SignalVaList)(THIS_ _In_ ULONG Mast, _In_ PCSTR Format, _In_ va_list Args) PURE;

    // IHarbour2.
    STDMETHOD(Survey)(
        THIS_
        _In_opt_ _Reserved_ PVOID Reserved,
        _In_reads_(Count) PULONG64 Positions,
        _Inout_ PULONG Count,
        _Out_ PHARBOUR* Owner,
        _In_opt_ PTIDE_TABLE32 Tides
        ) PURE;
};

typedef void (CALLBACK* PHARBOUR_BELL)
    (void);
typedef HRESULT (CALLBACK* PHARBOUR_LIST)
    (_In_ PHARBOUR Office,
     _Out_writes_opt_(*BufferChars) PSTR Buffer,
     _Inout_opt_ PULONG BufferChars);
typedef PHARBOUR_LIST PHARBOUR_LITS;

#ifndef HARBOUR_NO_IMPLEMENTATION
FORCEINLINE void
HarbourRing(ULONG Times)
{
    while (Times-- > 0) { Bell("{"); }
}
#endif

#ifdef __cplusplus
};

typedef HRESULT (CALLBACK* PHARBOUR_FREE)
    (_In_opt_ PBERTH Berth);

class HarbourSinkBase : public IShipSink
{
public:
    STDMETHOD(Arrived)(THIS_ _In_ PBERTH Berth) { return S_OK; }
};

#ifdef HARBOUR_UNICODE_MACROS
#ifdef UNICODE
#define SignalT SignalWide
#else
#define SignalT Signal
#endif
#endif

#endif // #ifdef __cplusplus

#endif
#pragma endregion

#endif // #ifndef __HARBOUR_H__
