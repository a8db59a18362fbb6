using System.Globalization;
using Ecom.Functions.Complaints.Rules;

namespace Ecom.Benchmarks.Desk;

/// <summary>
/// Open complaints with three clocks each on the whole application: a weekend in which nothing is due, then a month in which agents
/// answer and resolve most of them, and one in ten is forgotten. Virtual time; the sweeps run.
/// </summary>
/// <remarks>
/// Time runs as fast as the work that it brings, so CPU is what the work costs. The weekend's cost without complaints is told too:
/// the rest is what open complaints cost while nothing is due.
/// </remarks>
internal sealed class DeskMonth : IScenario
{
    private const int ForgottenOf = 10;
    private static readonly int Complaints = Scale.Of("COMPLAINTS", 10_000);
    private static readonly TimeSpan ToFridayEvening = TimeSpan.FromDays(4) + TimeSpan.FromHours(8.5);
    private static readonly TimeSpan Weekend = TimeSpan.FromHours(63);
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public string Name => "desk";

    public async Task RunAsync()
    {
        using DeskCounts counts = new();
        await using var desk = await DeskHost.StartAsync();
        await desk.AdvanceAsync(ToFridayEvening);
        var (empty, emptyCommits) = await OverAsync(desk, () => desk.AdvanceAsync(Weekend));
        await desk.AdvanceAsync(TimeSpan.FromDays(7) - Weekend - TimeSpan.FromHours(1));

        var (opened, _) = await OverAsync(desk, () => desk.ReportAsync(0, Complaints));
        Row("opened by the queue, acknowledged: CPU each", opened.Cpu.TotalMilliseconds / Complaints, "ms");
        await desk.AdvanceAsync(TimeSpan.FromHours(1));

        var (quiet, quietCommits) = await OverAsync(desk, () => desk.AdvanceAsync(Weekend));
        Row("a weekend in which nothing is due: CPU", quiet.Cpu.TotalSeconds, "s");
        Row("  without complaints", empty.Cpu.TotalSeconds, "s");
        Row("  per open complaint and day", (quiet.Cpu - empty.Cpu).TotalMicroseconds / Complaints / Weekend.TotalDays, "µs", "~ 0");
        Row("  commits more than without complaints", quietCommits - emptyCommits, "", "0");

        var ids = await desk.IdsAsync();
        var (month, commits) = await OverAsync(desk, () => MonthAsync(desk, ids));
        await ReportMonthAsync(desk, ids, month, commits, counts);
    }

    /// <summary>On Monday agents answer, on Wednesday they resolve; then time alone acts.</summary>
    private static async Task MonthAsync(DeskHost desk, IReadOnlyList<string> ids)
    {
        string[] cared = [.. ids.Where(static (_, number) => number % ForgottenOf != 0)];
        await desk.AdvanceAsync(TimeSpan.FromHours(2));
        foreach (var id in cared)
            await desk.ActAsync(id, "replies", "We look for it.");
        await desk.SettleAsync();
        await desk.AdvanceAsync(TimeSpan.FromDays(2));
        foreach (var id in cared)
            await desk.ActAsync(id, "resolution", "It arrives tomorrow.");
        await desk.SettleAsync();
        await desk.AdvanceAsync(Month - TimeSpan.FromDays(2) - TimeSpan.FromHours(2));
    }

    private static async Task ReportMonthAsync(DeskHost desk, IReadOnlyList<string> ids, Usage month, long commits, DeskCounts counts)
    {
        var (events, escalations, closed, late) = (0L, 0L, 0, 0);
        foreach (var id in ids)
        {
            var history = await desk.Complaints.HistoryAsync(id);
            events += history.Count;
            escalations += history.Count(static recorded => recorded.Event is ComplaintEscalated);
            var state = (await desk.Complaints.FindAsync(id))!;
            closed += state.Status == ComplaintStatus.Closed ? 1 : 0;
            late += ComplaintDeadlines.Next(state) <= desk.Now ? 1 : 0;
        }

        Row("a month: CPU", month.Cpu.TotalSeconds, "s");
        Row("  CPU each", month.Cpu.TotalMilliseconds / ids.Count, "ms");
        Row("  commits each", (double)commits / ids.Count, "");
        Row("  events in the ledgers at its end", events, "");
        Row("  closed", closed, "");
        Row("  breaches", counts.Breaches, "");
        Row("  escalations", escalations, "");
        Row("  clocks that the sweeps found missed", counts.Differences, "", "0");
        Row("  clocks that have passed and did not act", late, "", "0");
    }

    private static async Task<(Usage Usage, long Commits)> OverAsync(DeskHost desk, Func<Task> work)
    {
        var before = desk.Commits;
        var usage = await Usage.OfAsync(work);
        return (usage, desk.Commits - before);
    }

    private static void Row(string measure, double value, string unit, string aim = "") =>
        Report.Row(measure.StartsWith(' ') ? measure : string.Create(CultureInfo.InvariantCulture, $"desk, {Complaints:N0} complaints: {measure}"), value, unit, aim);
}
