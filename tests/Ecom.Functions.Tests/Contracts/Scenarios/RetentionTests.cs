using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Ecom.Functions.Platform.Archive;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Documents are kept as long as they must be and no longer than they may be. Floor 3 years, ceiling 4 here.</summary>
public sealed class RetentionTests
{
    private const string Folder = "contracts/MC-2026-000001/";

    [Theory]
    [InlineData(SigningMethod.Electronic)]
    [InlineData(SigningMethod.Paper)]
    public async Task Archived_Everything_HasTheSameDatesFromCompletion(SigningMethod method)
    {
        await using var host = await StartAsync();
        _ = await ArchivedAsync(host, method);
        foreach (var path in host.Archive.Paths)
            host.Archive.RetentionOf(path).ShouldBe(new Retention(new DateOnly(2029, 3, 12), new DateOnly(2030, 3, 12)), path);
    }

    [Theory]
    [InlineData(SigningMethod.Electronic)]
    [InlineData(SigningMethod.Paper)]
    public async Task Archived_IsDeletedAtTheCeilingAndNotBefore(SigningMethod method)
    {
        await using var host = await StartAsync();
        var contract = await ArchivedAsync(host, method);
        var state = await contract.StateAsync();
        var stored = host.Archive.Paths;
        stored.Count.ShouldBeGreaterThan(4);

        await host.AdvanceAsync(state.DeleteBy!.Value - host.Now - TimeSpan.FromMinutes(1));
        host.Archive.Paths.ShouldBe(stored, "floor and ceiling are a year apart");

        await host.AdvanceAsync(TimeSpan.FromDays(1));
        host.Archive.Paths.ShouldBeEmpty();
        var purged = (await contract.EventsAsync()).OfType<ContractPurged>().ShouldHaveSingleItem();
        purged.Objects.Select(gone => gone.Path).Order(StringComparer.Ordinal).ShouldBe(stored);
        foreach (var known in state.Archive) purged.Objects.ShouldContain(known, "with the hash that it was archived under");

        var seen = await contract.ReadAsync();
        seen.GetProperty("purgedAt").GetDateTimeOffset().ShouldBe((await contract.StateAsync()).Purge!.DoneAt!.Value);
        (await host.SendAsync(HttpMethod.Get, $"{contract.Path}/documents/signed-document", People.LegalReviewer)).ShouldBeRefused(410, "document-purged");
        (await contract.PostAsync("verify", People.LegalReviewer)).Json.GetProperty("intact").GetBoolean().ShouldBeTrue("the ledger is");
        await ActivatorUtilities.CreateInstance<CheckIntegrity>(host.Services).RunAsync(new TimerInfo(), TestContext.Current.CancellationToken);
        await host.AdvanceAsync(TimeSpan.FromDays(3));
        host.Mailbox.Messages.ShouldNotContain(message => message.Key.Contains("integrity"), "what was deleted in its time is not missing");
        (await contract.EventsAsync()).OfType<ContractPurged>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Archived_OnLegalHold_IsKeptUntilTheHoldIsReleased()
    {
        await using var host = await StartAsync();
        var contract = await ArchivedAsync(host, SigningMethod.Electronic);
        await contract.AcceptedAsync(await contract.PostAsync("legal-hold", People.LegalReviewer, new { reason = "lawsuit 12/2026" }));
        var hold = (await contract.ReadAsync()).GetProperty("legalHold");
        hold.GetProperty("reason").GetString().ShouldBe("lawsuit 12/2026");
        hold.GetProperty("by").GetProperty("id").GetString().ShouldBe(People.LegalReviewer.Id);
        var stored = host.Archive.Paths;
        await host.AdvanceAsync((await contract.StateAsync()).DeleteBy!.Value.AddYears(1) - host.Now);
        host.Archive.Paths.ShouldBe(stored);

        // Over for years, the contract has no orchestration any more; its hold is released all the same.
        await contract.AcceptedAsync(await contract.PostAsync("legal-hold/release", People.LegalReviewer, new { reason = "settled" }));
        (await contract.ReadAsync()).GetProperty("legalHold").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        host.Archive.Paths.ShouldBeEmpty();
        (await contract.EventsAsync()).Select(happened => happened.GetType().Name).TakeLast(4).ShouldBe(
            [nameof(ContractExpired), nameof(LegalHoldReleased), nameof(PurgeBegun), nameof(ContractPurged)]);
    }

    [Fact]
    public async Task Voided_LosesItsSealedDocumentInItsTime()
    {
        await using var host = await StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        await contract.AcceptedAsync(await contract.PostAsync("void", People.Drafter, new { reason = "mistake" }));
        var ended = host.Now;
        await host.AdvanceAsync(ended.AddYears(3) - host.Now - TimeSpan.FromMinutes(1));
        host.Archive.Paths.ShouldBe([$"{Folder}contract-r1.pdf"]);
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        host.Archive.Paths.ShouldBeEmpty();
        (await contract.EventsAsync()).OfType<ContractPurged>().ShouldHaveSingleItem().Objects.ShouldHaveSingleItem()
            .Kind.ShouldBe(ArchivedKinds.SealedDocument);
    }

    [Fact]
    public async Task Deletion_ThatFailsHalfway_IsFinishedLaterAndNothingOfItIsForgotten()
    {
        await using var host = await StartAsync();
        var contract = await ArchivedAsync(host, SigningMethod.Electronic);
        var stored = host.Archive.Paths;
        host.Archive.BrokenPath = $"{Folder}ledger.jsonl";
        await host.AdvanceAsync((await contract.StateAsync()).DeleteBy!.Value.AddDays(1) - host.Now);
        host.Archive.Paths.ShouldContain(host.Archive.BrokenPath);
        host.Archive.Paths.ShouldNotContain($"{Folder}certificate.pdf");
        (await contract.EventsAsync()).OfType<ContractPurged>().ShouldBeEmpty();

        host.Archive.BrokenPath = null;
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        host.Archive.Paths.ShouldBeEmpty();
        (await contract.EventsAsync()).OfType<ContractPurged>().ShouldHaveSingleItem()
            .Objects.Select(gone => gone.Path).Order(StringComparer.Ordinal).ShouldBe(stored);
    }

    [Fact]
    public async Task DeleteDocuments_BeforeTheFloor_IsRefusedByTheArchiveItself()
    {
        await using var host = await StartAsync();
        var contract = await ArchivedAsync(host, SigningMethod.Electronic);
        var step = ActivatorUtilities.CreateInstance<DeleteArchivedDocuments>(host.Services);
        var stored = host.Archive.Paths;
        await host.AdvanceAsync((await contract.StateAsync()).DeleteBy!.Value.AddDays(1) - host.Now);
        (await step.RunAsync(new DeleteDocumentsInput(contract.Id, host.Now), default)).ShouldBeTrue("done already: nothing is left to do");

        var young = await ArchivedAsync(host, SigningMethod.Electronic);
        (await step.RunAsync(new DeleteDocumentsInput(young.Id, host.Now), default)).ShouldBeFalse("not begun: nothing is deleted");
        host.Archive.Paths.Count.ShouldBe(stored.Count);
        await Should.ThrowAsync<InvalidOperationException>(() => host.Services.GetRequiredService<Functions.Contracts.Store.ContractArchive>()
            .DeleteAsync(host.Archive.Paths[0], DateOnly.FromDateTime(host.Now.Date), default));
        host.Archive.Paths.Count.ShouldBe(stored.Count);
    }

    private static Task<ContractHost> StartAsync() =>
        ContractHost.StartAsync(timers: [typeof(ApplyRetention)], settings: ("Contracts:Policy:RetentionCeilingYears", "4"));

    /// <summary>A contract that ends soon, signed and archived.</summary>
    private static async Task<ContractScenario> ArchivedAsync(ContractHost host, SigningMethod method)
    {
        var today = DateOnly.FromDateTime(host.Now.Date);
        var content = Drafts.Ordinary().With(terms => terms with { StartsOn = today, EndsOn = today.AddDays(9) }) with { Signing = method };
        var contract = await (await host.DraftAsync(content)).SentForSigningAsync();
        if (method == SigningMethod.Paper)
            await contract.AcceptedAsync(await contract.PostAsync("paper-signature", People.LegalReviewer, Scans.Form()));
        else
            await contract.SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
        return contract;
    }
}
