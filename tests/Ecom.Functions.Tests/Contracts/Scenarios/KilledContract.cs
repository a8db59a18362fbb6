using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Kills;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>A contract whose host is killed at one of its commits, and people who insist until it is signed.</summary>
/// <param name="host">The host; it is started again after the kill.</param>
/// <param name="run">Kills it.</param>
internal sealed class KilledContract(ContractHost host, KilledRun run)
{
    private readonly string number = string.Create(CultureInfo.InvariantCulture, $"MC-2026-{run.Number:D6}");
    private ContractScenario contract = null!;

    /// <summary>Takes the contract to its end as people do it: what got no answer is sent again with its key, once the host is back.</summary>
    public async Task RunAsync()
    {
        run.Arm();
        var id = (await InsistAsync(() => SendAsync("/api/contracts", People.Drafter, ContractHost.Request(Content()), "create")))
            .Json.GetProperty("id").GetString()!;
        contract = new ContractScenario(host, id);
        _ = await InsistAsync(() => SendAsync($"{contract.Path}/submit", People.Drafter, null, "submit"));
        foreach (var stage in new[] { ReviewStage.Legal, ReviewStage.Operations })
        {
            _ = await InsistAsync(async () => await SendAsync(
                $"{contract.Path}/decisions", People.Reviewer(stage), await contract.ApprovalAsync(stage), $"decide-{stage}"));
        }

        foreach (var signer in new[] { "ann", "bo" })
        {
            _ = await InsistAsync(async () => await host.SendAsync(HttpMethod.Get, await contract.LinkAsync(signer), null));
            _ = await InsistAsync(async () => await contract.SignAsync(await contract.LinkAsync(signer), signer));
        }
    }

    public async Task ShouldBeSignedOnceAndIntactAsync()
    {
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
        var events = await contract.EventsAsync();
        events.OfType<ContractSubmitted>().ShouldHaveSingleItem();
        events.OfType<ReviewStageApproved>().Count().ShouldBe(2);
        events.OfType<DocumentViewed>().Select(view => view.SignerId).ShouldBeUnique();
        events.OfType<SignatureGiven>().Count().ShouldBe(2);
        events.OfType<ContractArchived>().ShouldHaveSingleItem();
        events.OfType<ContractActivated>().ShouldHaveSingleItem();
        (await contract.StateAsync()).Number.ShouldBe(number, "no number is lost or given twice");
        host.Mailbox.Of("contract-signing-invitation").Count(message => message.Values["number"] == number).ShouldBe(2);
        (await contract.PostAsync("verify", People.LegalReviewer)).Json.GetProperty("intact").GetBoolean().ShouldBeTrue();
    }

    private Task<ContractHost.Answer> SendAsync(string path, Person by, object? body, string key) =>
        host.SendAsync(HttpMethod.Post, path, by, body, run.Key(key));

    /// <summary>The content, with addresses of its own, so that its signers' links are not mixed up with those of the contracts before.</summary>
    private ContractContent Content()
    {
        var content = Drafts.Ordinary();
        return content with
        {
            Signers = [.. content.Signers.Select(signer => signer with { Email = $"{run.Key(signer.Id)}@example.com" })],
        };
    }

    private async Task<ContractHost.Answer> InsistAsync(Func<Task<ContractHost.Answer>> send)
    {
        ContractHost.Answer? answer = null;
        await run.InsistAsync(async () =>
        {
            if (answer is not { Status: < 300 }) answer = await send();
        });
        answer!.Status.ShouldBeOneOf(200, 201, 202);
        return answer;
    }
}
