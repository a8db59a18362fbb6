using Ecom.Functions.Contracts.Rules;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The host is killed at commits all over a whole contract, on either side of the commit; the contract still ends the same.</summary>
public sealed class KillTests
{
    private const int Slices = 12;

    private static readonly Lazy<Task<(long First, long Last)>> Commits = new(RehearseAsync);

    public static TheoryData<int, KillMoment> Kills { get; } = new(
        from slice in Enumerable.Range(0, Slices)
        from moment in new[] { KillMoment.BeforeCommit, KillMoment.AfterCommit }
        select (slice, moment));

    [Theory]
    [MemberData(nameof(Kills))]
    public async Task Contract_KilledAnywhere_EndsSignedOnceAndIntact(int slice, KillMoment moment)
    {
        await using var host = await ContractHost.StartAsync();
        var (first, last) = await Commits.Value;
        host.Host.KillAtCommit(first + ((last - first) * slice / (Slices - 1)), moment);

        var contract = await RunAsync(host);
        var events = await contract.EventsAsync();
        events.OfType<ContractSubmitted>().ShouldHaveSingleItem();
        events.OfType<ReviewStageApproved>().Count().ShouldBe(2);
        events.OfType<SignatureGiven>().Count().ShouldBe(2);
        events.OfType<ContractArchived>().ShouldHaveSingleItem();
        events.OfType<ContractActivated>().ShouldHaveSingleItem();
        (await contract.StateAsync()).Number.ShouldBe("MC-2026-000001");
        host.Mailbox.Of("contract-signing-invitation").Count.ShouldBe(2);
        (await contract.PostAsync("verify", People.LegalReviewer)).Json.GetProperty("intact").GetBoolean().ShouldBeTrue();
    }

    /// <summary>Which commits a whole contract makes; they are the same in every run.</summary>
    private static async Task<(long First, long Last)> RehearseAsync()
    {
        await using var host = await ContractHost.StartAsync();
        var before = host.Host.Commits;
        _ = await RunAsync(host);
        return (before + 1, host.Host.Commits);
    }

    /// <summary>Takes a contract to the end as people do it: what got no answer is sent again with its key, once the host is back.</summary>
    private static async Task<ContractScenario> RunAsync(ContractHost host)
    {
        var id = (await InsistAsync(host, () => host.SendAsync(
            HttpMethod.Post, "/api/contracts", People.Drafter, ContractHost.Request(Drafts.Ordinary()), "create"))).Json.GetProperty("id").GetString()!;
        ContractScenario contract = new(host, id);
        await InsistAsync(host, () => host.SendAsync(HttpMethod.Post, $"{contract.Path}/submit", People.Drafter, null, "submit"));
        foreach (var stage in new[] { ReviewStage.Legal, ReviewStage.Operations })
        {
            await InsistAsync(host, async () => await host.SendAsync(
                HttpMethod.Post, $"{contract.Path}/decisions", People.Reviewer(stage), await contract.ApprovalAsync(stage), $"decide-{stage}"));
        }

        foreach (var signer in new[] { "ann", "bo" })
            await InsistAsync(host, async () => await contract.SignAsync(await contract.LinkAsync(signer), signer));
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
        return contract;
    }

    private static async Task<ContractHost.Answer> InsistAsync(ContractHost host, Func<Task<ContractHost.Answer>> send)
    {
        ContractHost.Answer? answer = null;
        try
        {
            answer = await send();
        }
        catch (Exception) when (host.Host.IsKilled)
        {
            // The process is gone and the caller knows nothing.
        }

        if (!host.Host.IsKilled)
        {
            answer.ShouldNotBeNull().Status.ShouldBeOneOf(201, 202);
            return answer;
        }

        await host.Host.RestartAsync();
        await host.SettleAsync();
        // A request that the dead process had begun blocks its key until its lease is over; retries of steps need time too.
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));
        if (answer is { Status: < 300 }) return answer;
        var again = await send();
        again.Status.ShouldBeOneOf(200, 201, 202, 410);
        return again;
    }
}
