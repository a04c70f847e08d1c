// Interfaces with bases of their own, enums, C++ inside structs, values on the stack.
#define _COM_Errorptr_opt_ _Outptr_opt_

struct ITide;

DEFINE_GUID(IID_IPlace, 0x0b000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
DEFINE_GUID(IID_IPort, 0x0b000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);
DEFINE_GUID(IID_IPort2, 0x0b000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3);
DEFINE_GUID(IID_IPort3, 0x0b000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4);

struct DECLSPEC_UUID("0b000000-0000-0000-0000-000000000001") IPlace;
struct DECLSPEC_UUID("0b000000-0000-0000-0000-000000000002") IPort;
struct DECLSPEC_UUID("0b000000-0000-0000-0000-000000000003") IPort2;
struct DECLSPEC_UUID("0b000000-0000-0000-0000-000000000004") IPort3;

struct Spot
{
    ULONG64 Owner;
    ULONG64 Offset;

#ifdef __cplusplus
    Spot() :
        Owner(0),
        Offset(0)
    {
    }

    Spot(const Spot& source);

    bool operator==(const Spot& other) const
    {
        return Owner == other.Owner && Offset == other.Offset;
    }
protected:
    Spot(_In_ ULONG size) : Owner { size }, Offset(sizeof(Spot)) { }
public:
#endif
};

enum Weather
{
    // Nothing special.
    WeatherFair,
    WeatherFog = 0x10,
    WeatherStorm,
};

enum Flags
{
    FlagNone = 0x00000000,
    FlagRed = 0x00000001,
    FlagBoth = FlagRed | 0x2,
    FlagMinus = -1
};

struct Search
{
    ULONG HeaderSize;
    bool Quiet;
};

struct PortSearch : public Search
{
    Weather Kind;
    union
    {
        struct
        {
            bool Foggy;
        } Fog;
        struct
        {
            ULONG64 Force;
        } Storm;
    } u;
};

#define NO_PLACE ((IPlace *)((ULONG_PTR)-1))

#undef INTERFACE
#define INTERFACE IPlace
DECLARE_INTERFACE_(IPlace, IUnknown)
{
    STDMETHOD(QueryInterface)(THIS_ _In_ REFIID iid, _COM_Outptr_ PVOID* iface) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetName)(THIS_ _Out_ BSTR *name) PURE;
    STDMETHOD(Compare)(THIS_ _In_ IPlace *other, _Out_ bool *equal) PURE;
};

// Repeats most of its base, forgets Compare: its own methods come after it all the same.
DECLARE_INTERFACE_(IPort, IPlace)
{
    STDMETHOD(QueryInterface)(THIS_ _In_ REFIID iid, _COM_Outptr_ PVOID* iface) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetName)(THIS_ _Out_ BSTR *name) PURE;
    STDMETHOD(Enter)(
        THIS_
        _In_ Spot spot,
        _In_opt_ const VARIANT *value,
        _In_ Weather weather,
        _COM_Outptr_opt_result_maybenull_ ITide **tide,
        _COM_Errorptr_opt_ IUnknown **error
        ) PURE;
};

// Says nothing about its base's methods.
DECLARE_INTERFACE_(IPort2, IPort)
{
    IFACEMETHOD(Leave)(THIS_ _In_z_ PCWSTR reason) PURE;
    STDMETHOD_(bool, IsOpen)(THIS_) PURE;
    STDMETHOD_(void, Close)() PURE;
};

// A higher number that is no successor.
DECLARE_INTERFACE_(IPort3, IUnknown)
{
    STDMETHOD_(Weather, Forecast)(_In_ unsigned long long hours, _Out_ Spot *spot) PURE;
};

STDAPI OpenPort(
    _In_ IPlace* place,
    _COM_Outptr_ IPort2** port
    );

#if defined(__cplusplus)
namespace Ports
{
namespace Inner
{
template<typename FN>
HRESULT Guarded(const FN& fn)
{
    try { return fn(); } catch (...) { return E_FAIL; }
}
template<typename T> struct Holder : public T { T* held; };
} // namespace
}
#endif
