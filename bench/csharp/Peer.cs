// C# with ComImport, the way .NET tools (clrmd, for one) used the engine for years. Interfaces.cs is
// generated from the model by interfaces.ts: placeholders up to the slots that are used here.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

static unsafe class Peer
{
    const uint Probe = 60000;
    const int Batches = 50, Share = 8;

    [DllImport("spin.dll")] static extern ulong spin(uint rounds);
    [DllImport("dbgeng.dll")] static extern int DebugCreate(ref Guid iid, [MarshalAs(UnmanagedType.IUnknown)] out object client);

    static double Spin() => spin(Probe) * 1e9 / Stopwatch.Frequency;

    static void Emit(string work, double ns, double before, double after) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"work\":\"{work}\",\"ns\":{ns:F2},\"probe\":[{before:F0},{after:F0}]}}"));

    // --only: parts of names of works, as in support/batch.ts.
    static bool Wanted(string work)
    {
        foreach (string part in (Environment.GetEnvironmentVariable("BENCH_ONLY") ?? "").Split('|'))
            if (work.Contains(part)) return true;
        return false;
    }

    static void Measure(string work, int count, Action body)
    {
        if (!Wanted(work)) return;
        for (int i = 0; i < count / 2; i++) body();
        count /= Share;
        for (int batch = 0; batch < Batches; batch++)
        {
            double before = Spin();
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++) body();
            double ns = (Stopwatch.GetTimestamp() - start) * 1e9 / Stopwatch.Frequency / count;
            Emit(work, ns, before, Spin());
        }
    }

    sealed class Output : IDebugOutputCallbacksWide
    {
        public readonly StringBuilder Text = new();
        int IDebugOutputCallbacksWide.Output(uint mask, string text) { Text.Append(text); return 0; }
    }

    sealed class Events : EventsBase
    {
        const int Lap = 50;
        int hits;
        double before;
        long start;

        public override int GetInterestMask(out uint mask) { mask = 1; return 0; }

        public override int Breakpoint(IDebugBreakpoint2 breakpoint)
        {
            const int Go = 1;
            if (++hits % Lap != 0) return Go;
            double ns = (Stopwatch.GetTimestamp() - start) * 1e9 / Stopwatch.Frequency / Lap, after = Spin();
            if (hits > Lap) Emit("event callback", ns, before, after);
            before = after;
            start = Stopwatch.GetTimestamp();
            return Go;
        }
    }

    static object Create()
    {
        Guid iid = typeof(IDebugClient5).GUID;
        Marshal.ThrowExceptionForHR(DebugCreate(ref iid, out object client));
        return client;
    }

    static void OnDump(string dump, string symbols, ulong image)
    {
        var client = (IDebugClient5)Create();
        var control = (IDebugControl4)client;
        var names = (IDebugSymbols3)client;
        var data = (IDebugDataSpaces4)client;
        var registers = (IDebugRegisters2)client;
        names.SetSymbolPathWide(symbols);
        client.OpenDumpFileWide(dump, 0);
        control.WaitForEvent(0, uint.MaxValue);
        control.GetExecutionStatus(out _);
        double at = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds, before = Spin(), after = Spin();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"work\":\"start to first answer\",\"at\":{at:F4},\"probe\":[{before:F0},{after:F0}]}}"));

        registers.GetInstructionOffset(out ulong ip);
        registers.GetStackOffset(out ulong sp);
        var small = new byte[8];
        var large = new byte[65536];
        var general = new uint[24];
        for (uint i = 0; i < 24; i++) general[i] = i;
        var values = new DEBUG_VALUE[24];
        var frames = new DEBUG_STACK_FRAME[32];
        var text = new StringBuilder(1024);
        Measure("noop", 200000, () => control.GetExecutionStatus(out _));
        Measure("read8", 50000, () => data.ReadVirtual(sp, small, 8, out _));
        Measure("read8 fresh", 50000, () => { var fresh = new byte[8]; data.ReadVirtual(sp, fresh, 8, out _); });
        Measure("read64k", 5000, () => data.ReadVirtual(image, large, 65536, out _));
        Measure("read64k fresh", 5000, () => { var fresh = new byte[65536]; data.ReadVirtual(image, fresh, 65536, out _); });
        Measure("name by address", 10000, () =>
        {
            text.Clear();
            names.GetNameByOffsetWide(ip, text, 1024, out _, out _);
            _ = text.ToString();
        });
        Measure("24 registers", 10000, () => registers.GetValues(24, general, 0, values));
        Measure("stack of 32", 200, () => control.GetStackTrace(0, 0, 0, frames, 32, out _));
        var output = new Output();
        client.SetOutputCallbacksWide(output);
        Measure("execute", 4000, () => { output.Text.Clear(); control.ExecuteWide(0, "lm", 1); });
        Measure("output callback", 20000, () => { output.Text.Clear(); control.ControlledText("text"); });
        IntPtr unknown = Marshal.GetIUnknownForObject(client);
        Guid iid = typeof(IDebugControl4).GUID;
        Measure("query and release", 50000, () => { Marshal.QueryInterface(unknown, in iid, out IntPtr other); Marshal.Release(other); });
        client.SetOutputCallbacksWide(null);
        client.EndSession(0);
    }

    static void OnTarget(string command, string symbols)
    {
        var client = (IDebugClient5)Create();
        var control = (IDebugControl4)client;
        ((IDebugSymbols3)client).SetSymbolPathWide(symbols);
        client.CreateProcessWide(0, command, 2);
        control.AddEngineOptions(0x20);
        control.WaitForEvent(0, uint.MaxValue);
        client.SetEventCallbacksWide(new Events());
        control.AddBreakpoint2(0, uint.MaxValue, out IDebugBreakpoint2 breakpoint);
        breakpoint.SetOffsetExpressionWide("target!add");
        breakpoint.AddFlags(4);
        control.SetExecutionStatus(1);
        control.WaitForEvent(0, uint.MaxValue);
        client.SetEventCallbacksWide(null);
    }

    static void ControlledText(this IDebugControl4 control, string text) => control.OutputWide(1, "%s", text);

    static int Main(string[] args)
    {
        OnDump(args[0], args[2], ulong.Parse(args[3]));
        if (Wanted("event callback")) OnTarget(args[1], args[2]);
        return 0;
    }
}
