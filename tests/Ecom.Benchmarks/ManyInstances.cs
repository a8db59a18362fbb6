using System.Diagnostics;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask.Client;

namespace Ecom.Benchmarks;

/// <summary>Status queries and purges with a thousand and with a million ended instances in the store.</summary>
internal sealed class ManyInstances : IScenario
{
    private const int Few = 1_000;
    private const int Many = 1_000_000;
    private const int Samples = 200;

    public string Name => "instances";

    public async Task RunAsync()
    {
        using var folder = new BenchmarkFolder();
        var few = await MeasureAsync(folder.NextStore(), Few);
        var many = await MeasureAsync(folder.NextStore(), Many);
        Compare("one status", few.Status, many.Status);
        Compare("a page of 50 by status and age", few.Page, many.Page);
        Compare("purge of one", few.Purge, many.Purge);
    }

    private static void Compare(string what, TimeSpan few, TimeSpan many)
    {
        Report.Row($"{what}, p50 with {Many:N0} instances", many.TotalMicroseconds, "us");
        Report.Row($"{what}: {Many:N0} against {Few:N0} instances", many / few, "x", "~ 1");
    }

    private static async Task<(TimeSpan Status, TimeSpan Page, TimeSpan Purge)> MeasureAsync(string store, int count)
    {
        await using (await BenchmarkHost.Create(store).StartAsync())
        {
            // Makes the tables.
        }

        await FillAsync(store, count);
        await using var host = await BenchmarkHost.Create(store).StartAsync();
        var status = await P50Async(i => host.Client.GetInstanceAsync(Id(i), CancellationToken.None));
        var page = await P50Async(async i => await FirstPageAsync(host.Client, DateTimeOffset.UnixEpoch.AddSeconds(i * (count / Samples))));
        var purge = await P50Async(i => host.Client.PurgeInstanceAsync(Id(i), CancellationToken.None));
        return (status, page, purge);
    }

    private static string Id(long number) => $"ended-{number:D7}";

    private static async Task FirstPageAsync(DurableTaskClient client, DateTimeOffset from)
    {
        var query = new OrchestrationQuery { Statuses = [OrchestrationRuntimeStatus.Completed], CreatedFrom = from, PageSize = 50 };
        await foreach (var page in client.GetAllInstancesAsync(query).AsPages())
        {
            _ = page.Values.Count;
            return;
        }
    }

    /// <summary>Ended instances, one a second from 1970 on, as the engine writes them: keys grow with the time of creation.</summary>
    private static async Task FillAsync(string store, int count)
    {
        using var database = SqliteDatabase.Open(new SqliteDatabaseOptions { Path = store, Schema = "" });
        await database.WriteAsync(session => session.Statement(
            $"""
            WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {count} - 1)
            INSERT INTO instances (key, id, status, busy, generation, created, completed, name, version, output, input)
            SELECT {DateTime.UnixEpoch.Ticks} + i * 10000000, printf('ended-%07d', i), {(int)OrchestrationRuntimeStatus.Completed}, 0, 0,
              {DateTime.UnixEpoch.Ticks} + i * 10000000, {DateTime.UnixEpoch.Ticks} + i * 10000000, 'Sequence', '', '5', '5' FROM n
            """).Run());
    }

    private static async Task<TimeSpan> P50Async(Func<int, Task> operation)
    {
        var times = new List<TimeSpan>(Samples);
        for (var i = 0; i < Samples; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await operation(i);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        times.Sort();
        return times[Samples / 2];
    }
}
