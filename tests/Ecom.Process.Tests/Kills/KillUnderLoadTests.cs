using System.Diagnostics;
using System.Globalization;
using Ecom.LocalHost.Emulators;
using Ecom.Process.Tests.Hosting;
using Ecom.Process.Tests.Load;

namespace Ecom.Process.Tests.Kills;

/// <summary>The promise that everything stands on: whatever was acknowledged survives <c>kill -9</c>, and happens once.</summary>
/// <remarks>
/// <c>ECOM_TEST_KILLS</c> and <c>ECOM_TEST_SEED</c> choose other numbers. The seed fixes the moments; what the process does at that
/// moment is the machine's.
/// </remarks>
public sealed class KillUnderLoadTests(ITestOutputHelper output)
{
    private const int Workers = 6;

    private static readonly int Kills = Number("ECOM_TEST_KILLS", 50);
    private static readonly int Seed = Number("ECOM_TEST_SEED", 20_260_301);

    /// <summary>How long contracts may take once the process is left alone: well under a lease of a lost request, so nobody waits for one.</summary>
    private static readonly TimeSpan SettlingLimit = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Contracts_ProcessKilledAtRandomMoments_AllEndSignedAndArchivedOnce()
    {
        using var folder = new TemporaryFolder();
        await using var azurite = await Azurite.StartAsync(
            new EmulatorOptions { DataFolder = Path.Combine(folder.Path, "azurite") }, TestContext.Current.CancellationToken);
        await using var application = new KillableApplication(
            new ApplicationSetup(Path.Combine(folder.Path, "data"), FreePort.Take()) { Storage = azurite.ConnectionString });
        await application.StartAsync();
        var caller = new PatientCaller(application);
        var mail = new MailFolder(application.Setup.MailFolder);
        var journal = new ContractJournal();
        var watch = Stopwatch.StartNew();
        try
        {
            await LoadAsync(application, () => new ContractDriver(caller, mail, journal));
            Report("settled", application, caller, journal, watch);
            await new Aftermath(caller, journal, azurite.ConnectionString)
                .CheckAsync(new ContractVerdict(caller, mail, journal), TestContext.Current.CancellationToken);
            Report("checked", application, caller, journal, watch);
        }
        catch (Exception broken)
        {
            Report("broken", application, caller, journal, watch);
            throw new InvalidOperationException($"Seed {Seed}, after {application.Kills} kills. {broken.Message}\n{application.LastWords}", broken);
        }
    }

    private static async Task LoadAsync(KillableApplication application, Func<ContractDriver> driver)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        // No limit over all kills: each start and each request has its own, so a machine that is slow is not taken for a host that hangs.
        var workers = Enumerable.Range(1, Workers).Select(number => new LoadWorker(number, driver())).ToList();
        var load = workers.ConvertAll(worker => worker.RunAsync(limit.Token));
        var killing = new Killer(application, Seed).RunAsync(Kills, limit.Token);
        // A worker ends before the killer only when it failed.
        var first = await Task.WhenAny([killing, .. load]);
        workers.ForEach(worker => worker.Stop());
        if (first != killing)
        {
            await limit.CancelAsync();
            // Nobody starts a process any more when the folders of this test go; what a worker said is thrown below.
            await Task.WhenAll([killing, .. load]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await first;
        limit.CancelAfter(SettlingLimit);
        await Task.WhenAll(load);
    }

    private void Report(string what, KillableApplication application, PatientCaller caller, ContractJournal journal, Stopwatch watch) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: seed {Seed}, {application.Kills} kills, {journal.Contracts.Count} contracts, {caller.Broken} requests broke off, "
            + $"{caller.InProgress} were still in progress, {watch.Elapsed.TotalSeconds:0.0} s"));

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
