// Every form that an argument or a result can have, and structs of every kind of field, so that TypeScript comes of all of it.
DEFINE_GUID(IID_IQuay, 0x0c000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
DEFINE_GUID(IID_ICrane, 0x0c000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);
DEFINE_GUID(IID_ICrane2, 0x0c000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3);

typedef enum _TIDE { TIDE_LOW, TIDE_HIGH = 4 } TIDE;

typedef struct _MOORING
{
    float Pull[3];
    float Slack;
    SHORT Turn;
    SHORT Turns[5];
    LONG Drift;
    LONG Drifts[2];
    LONG64 Far[6];
    double Depths[6];
    BOOL Firm;
    BOOL Ropes[2];
    BOOLEAN Wet;
    GUID Owner;
    GUID Owners[2];
    TIDE Tide;
    TIDE Tides[3];
    WCHAR Mark;
    WCHAR Marks[4];
    CHAR Code[8];
    HANDLE Chain;
    LONG_PTR Shift;
    PCWSTR Label;
    PCWSTR Labels[2];
    PVOID Reserved;
} MOORING, *PMOORING;

typedef struct _SPOT { ULONG64 Base; ULONG64 Offset; } SPOT, *PSPOT;

#undef INTERFACE
#define INTERFACE IQuay
DECLARE_INTERFACE_(IQuay, IUnknown)
{
    STDMETHOD(Values)(
        THIS_
        _In_ ULONG First,
        _In_ LONG Second,
        _In_ ULONG64 Third,
        _In_ LONG64 Fourth,
        _In_ BOOL Fifth,
        _In_ USHORT Sixth,
        _In_ UCHAR Seventh,
        _In_ TIDE Eighth,
        _In_ HANDLE Ninth,
        _In_opt_ PVOID Tenth
        ) PURE;
    STDMETHOD(Results)(
        THIS_
        _Out_ PULONG First,
        _Out_ PLONG Second,
        _Out_opt_ PULONG64 Third,
        _Out_ PLONG64 Fourth,
        _Out_ PBOOL Fifth,
        _Out_ PUSHORT Sixth,
        _Out_ PUCHAR Seventh,
        _Out_ TIDE* Eighth,
        _Out_ double* Ninth,
        _Out_ GUID* Tenth,
        _Out_ BSTR* Eleventh,
        _Out_ VARIANT* Twelfth,
        _Out_ PMOORING Last
        ) PURE;
    STDMETHOD(InPlace)(
        THIS_
        _Inout_ PULONG First,
        _Inout_ PLONG64 Second,
        _Inout_ PBOOL Third,
        _Inout_ PMOORING Fourth
        ) PURE;
    STDMETHOD(Texts)(
        THIS_
        _In_ PCSTR Narrow,
        _In_opt_ PCWSTR Wide,
        _In_ PSTR Written,
        _In_reads_(Length) PCWSTR Counted,
        _In_ ULONG Length
        ) PURE;
    STDMETHOD_(ULONG, Count)(THIS) PURE;
    STDMETHOD_(ULONG64, Sum)(THIS) PURE;
    STDMETHOD_(void, Forget)(THIS_ _In_ REFGUID Id) PURE;
    STDMETHODV(Shout)(THIS_ _In_ ULONG Loud, _In_ PCSTR Format, ...) PURE;
};

typedef interface DECLSPEC_UUID("0c000000-0000-0000-0000-000000000002") ICrane* PCRANE;

#undef INTERFACE
#define INTERFACE ICrane
DECLARE_INTERFACE_(ICrane, IUnknown)
{
    STDMETHOD(GetName)(
        THIS_
        _Out_writes_opt_(Size) PWSTR Buffer,
        _In_ ULONG Size,
        _Out_opt_ PULONG NameSize
        ) PURE;
    STDMETHOD(GetNarrowName)(
        THIS_
        _Out_writes_(Size) PSTR Buffer,
        _In_ ULONG Size
        ) PURE;
    STDMETHOD(GetLoads)(
        THIS_
        _In_ ULONG Start,
        _Out_writes_to_opt_(Size, *Used) PULONG64 Loads,
        _In_ ULONG Size,
        _Out_ PULONG Used
        ) PURE;
    STDMETHOD(GetMoorings)(
        THIS_
        _Out_writes_opt_(Size) PMOORING Moorings,
        _In_ ULONG Size,
        _Out_opt_ PULONG Filled
        ) PURE;
    STDMETHOD(Read)(
        THIS_
        _In_ SPOT Place,
        _Out_writes_bytes_opt_(Size) PVOID Buffer,
        _In_ ULONG Size,
        _Out_opt_ PULONG BytesRead
        ) PURE;
    STDMETHOD(Write)(
        THIS_
        _In_ PSPOT Place,
        _In_reads_bytes_(Size) PVOID Buffer,
        _In_ ULONG Size,
        _Reserved_ PVOID Spare
        ) PURE;
    STDMETHOD(Paint)(
        THIS_
        _In_reads_(Size) PUCHAR Colours,
        _In_ ULONG Size,
        _Out_writes_bytes_(OldSize) BYTE* Old,
        _In_ ULONG OldSize
        ) PURE;
    STDMETHOD(SetLoads)(
        THIS_
        _In_ ULONG Count,
        _In_reads_(Count) PULONG64 Loads,
        _In_reads_opt_(Count) PULONG Weights,
        _In_reads_(Count) PSPOT Places
        ) PURE;
    STDMETHOD(Ask)(
        THIS_
        _In_ ULONG Count,
        _In_reads_opt_(Count) PULONG Ids,
        _Out_writes_(Count) PULONG Weights
        ) PURE;
    STDMETHOD(GetQuay)(THIS_ _In_opt_ IQuay* Near, _COM_Outptr_ IQuay** Quay) PURE;
    STDMETHOD(GetCranes)(
        THIS_
        _In_ ULONG Count,
        _Out_writes_(Count) ICrane** Cranes,
        _In_ VARIANT* Wish
        ) PURE;
    STDMETHOD(SetCranes)(THIS_ _In_reads_(Count) ICrane** Cranes, _In_ ULONG64 Count) PURE;
    STDMETHOD(GetHook)(THIS_ _In_ ULONG Index, _Out_ PVOID* Hook) PURE;
};

#undef INTERFACE
#define INTERFACE ICrane2
DECLARE_INTERFACE_(ICrane2, ICrane)
{
    STDMETHOD(Lift)(THIS_ _In_ ULONG Weight) PURE;
};
