// Layout: padding, tails, unions, nesting, arrays, arrays of structs, pointers.
typedef struct _SMALL { UCHAR A; USHORT B; UCHAR C; } SMALL, *PSMALL;
typedef struct _PADDED { BYTE A; ULONG64 B; WORD C; } PADDED;
typedef struct _HOLDS
{
    SMALL Small[2];
    PADDED Padded;
    PSMALL Pointer;
    PVOID Pointers[2];
    float F; double D;
    ULONG X, Y;
} HOLDS, *PHOLDS, **PPHOLDS;
typedef union _EITHER
{
    DWORD Whole;
    struct {
        BYTE Low;
        BYTE High;
    };
    struct _NAMED
    {
        ULONG64 Part;
        CHAR Tail;
    } Named;
    UCHAR Raw[20];
} EITHER;
typedef enum _KIND { KIND_A = 3, KIND_B } KIND;
typedef struct _LIST LIST, *PLIST;
struct _LIST
{
    struct _LIST *Next;
    KIND Kind;
    GUID Id;
    EXCEPTION_RECORD64 Record;
    const WCHAR *Name;
};
