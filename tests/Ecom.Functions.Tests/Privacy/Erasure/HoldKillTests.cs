using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Holds;
using Ecom.Functions.Platform.People.Journal;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Stores;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Kills;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>
/// Legal holds a case, and later releases it, in the moment in which its key is erased, and the host is killed at every commit of that:
/// of hold and erasure one wins, and both people are told so.
/// </summary>
/// <remarks>Killed after commits only: what is on disk and nobody knows of is the harder half.</remarks>
public sealed class HoldKillTests
{
    /// <summary>An erasure with a hold and a release makes more commits than this.</summary>
    private const int FewestCommits = 10;

    private static readonly string[] Once = [nameof(HoldPlaced), nameof(HoldReleased)];

    [Fact]
    public async Task HoldAndErasure_AtOneMomentAndKilledAtEachCommit_OneWinsWhole()
    {
        RacingKeys keys = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false, configure: services =>
            services.AddSingleton<IPersonalKeys>(provider => keys.Over(provider.GetRequiredService<SqliteStore>())));
        ComplaintScenario complaint = null!;
        var runs = await EveryCommit.KilledAsync(
            host,
            KillMoment.AfterCommit,
            async run => await RaceAsync(host, run, keys, complaint = await ClosedAsync(host, run.Key("held"))),
            async run =>
            {
                await host.ShouldBeErasedOnceAsync(ComplaintCaseId.Of(complaint.Id));
                var journal = await JournalAsync(host, complaint);
                // Killed before the hold came in, the erasure goes on without it; killed after the release, the hold is placed anew.
                if (!run.WasKilled || journal.Count > 0) journal.Select(Name).ShouldBe([.. Once, .. journal.Count > 2 ? Once : []]);
            });
        runs.ShouldBeGreaterThan(FewestCommits);
    }

    /// <summary>One erasure; a hold comes just before its key is erased and is released just after. Then all three insist.</summary>
    private static async Task RaceAsync(ContractHost host, KilledRun run, RacingKeys keys, ComplaintScenario complaint)
    {
        HoldRequest hold = new("complaint", complaint.Id, "A lawsuit.");
        ErasureRequest erasure = new(ErasureGround.PurposeOver, run.Key("held"));
        keys.Before = () => PlaceAsync(host, hold);
        keys.After = () => ReleaseAsync(host, hold);
        run.Arm();
        var isKilled = await run.IsKilledByAsync(() => Erasures.AskAsync(host, erasure));
        (keys.Before, keys.After) = (null, null);
        run.Disarm();
        if (isKilled)
        {
            var answer = await host.SendAsync(HttpMethod.Post, "/api/people/holds", Erasures.Legal, hold);
            if (answer.Status == 409) return;
            answer.Status.ShouldBe(200, answer.Text);
        }

        await host.ShouldBeKeptAsync(ComplaintCaseId.Of(complaint.Id));
        if (isKilled) (await host.SendAsync(HttpMethod.Post, "/api/people/holds/release", Erasures.Legal, hold)).Status.ShouldBe(200);
        keys.After = async () => (await PlaceAsync(host, hold)).ShouldBe("erased", "there is nothing left to hold");
        _ = await Erasures.AskAsync(host, erasure);
    }

    private static async Task<ComplaintScenario> ClosedAsync(ContractHost host, string customer)
    {
        var complaint = await ComplaintScenario.ReportedAsync(
            host, Reports.Ordinary(customer) with { Customer = new CustomerRequest(Marked.Name, customer, Marked.Email(customer)) });
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        return complaint;
    }

    /// <returns>The code of the refusal; null when it is held.</returns>
    private static async Task<string?> PlaceAsync(ContractHost host, HoldRequest hold) =>
        (await host.Services.GetRequiredService<CaseHolds>().PlaceAsync(hold, Erasures.Legal, default)).TryGet(out _, out var refusal) ? null : refusal.Code;

    private static async Task ReleaseAsync(ContractHost host, HoldRequest hold) =>
        (await host.Services.GetRequiredService<CaseHolds>().ReleaseAsync(hold, Erasures.Legal, default)).TryGet(out _, out _).ShouldBeTrue();

    private static string Name(PersonJournalEvent happened) => happened.GetType().Name;

    private static async Task<IReadOnlyList<PersonJournalEvent>> JournalAsync(ContractHost host, ComplaintScenario complaint) =>
        [.. (await host.Services.GetRequiredService<PersonJournal>().ReadAsync(ComplaintCaseId.Of(complaint.Id), default)).Select(recorded => recorded.Event)];
}
