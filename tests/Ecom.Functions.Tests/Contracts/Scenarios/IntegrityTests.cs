using System.Net.Http.Headers;
using System.Text;
using Ecom.Functions.Contracts.Entry;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

public sealed class IntegrityTests
{
    [Fact]
    public async Task Contract_Stored_IsIntactUntilADocumentIsChanged()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await (await host.DraftAsync()).SentForSigningAsync()).SignedByAllAsync();
        (await contract.PostAsync("verify", People.LegalReviewer)).Json.GetProperty("intact").GetBoolean().ShouldBeTrue();

        host.Archive.Tamper("contracts/MC-2026-000001/certificate.pdf");
        var report = (await contract.PostAsync("verify", People.LegalReviewer)).Json;
        report.GetProperty("intact").GetBoolean().ShouldBeFalse();
        report.GetProperty("differences").EnumerateArray().ShouldHaveSingleItem().GetString()
            .ShouldBe("contracts/MC-2026-000001/certificate.pdf has other content");
    }

    [Fact]
    public async Task Schedule_FindsTheChangedDocumentAndTellsLegal()
    {
        await using var host = await ContractHost.StartAsync();
        _ = await (await (await host.DraftAsync()).SentForSigningAsync()).SignedByAllAsync();
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        host.Mailbox.Messages.ShouldNotContain(message => message.Key.Contains("integrity"));
        host.Archive.Tamper("contracts/MC-2026-000001/signed.pdf");
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        host.Mailbox.Messages.Count(message => message.Key.Contains("integrity")).ShouldBe(2, "legal and admin");
    }

    [Fact]
    public async Task Schedule_WithAContractThatCannotBeRead_ChecksTheOthersAndFails()
    {
        await using var host = await ContractHost.StartAsync();
        for (var i = 0; i < 3; i++) _ = await (await (await host.DraftAsync()).SentForSigningAsync()).SignedByAllAsync();
        host.Archive.BrokenPath = "contracts/MC-2026-000001/signed.pdf";
        host.Archive.Tamper("contracts/MC-2026-000003/signed.pdf");

        var check = ActivatorUtilities.CreateInstance<CheckIntegrity>(host.Services);
        var fault = await Should.ThrowAsync<AggregateException>(() => check.RunAsync(new TimerInfo(), TestContext.Current.CancellationToken));
        fault.InnerExceptions.ShouldHaveSingleItem().ShouldBeOfType<IOException>();
        fault.Message.ShouldStartWith("1 of 3 ");
        await host.SettleAsync();
        host.Mailbox.Messages.Where(message => message.Key.Contains("integrity"))
            .ShouldAllBe(message => message.Values["number"] == "MC-2026-000003");
        host.Mailbox.Messages.Count(message => message.Key.Contains("integrity")).ShouldBe(2, "legal and admin");
    }

    [Fact]
    public async Task File_ThatIsTheSignedOriginal_IsKnown()
    {
        await using var host = await ContractHost.StartAsync();
        _ = await (await (await host.DraftAsync()).SentForSigningAsync()).SignedByAllAsync();
        var original = host.Archive.Read("contracts/MC-2026-000001/signed.pdf");
        var yes = await VerifyAsync(host, original);
        yes.Json.GetProperty("isOriginal").GetBoolean().ShouldBeTrue();
        yes.Json.GetProperty("number").GetString().ShouldBe("MC-2026-000001");
        var no = await VerifyAsync(host, [.. original, 0]);
        no.Json.GetProperty("isOriginal").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Ledger_Archived_IsTheChainUpToTheLastSignature()
    {
        await using var host = await ContractHost.StartAsync();
        _ = await (await (await host.DraftAsync()).SentForSigningAsync()).SignedByAllAsync();
        var lines = Encoding.UTF8.GetString(host.Archive.Read("contracts/MC-2026-000001/ledger.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[^1].ShouldContain("SigningCompleted");
        lines.Length.ShouldBeGreaterThan(5);
    }

    private static Task<ContractHost.Answer> VerifyAsync(ContractHost host, byte[] file)
    {
        ByteArrayContent content = new(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return host.SendAsync(HttpMethod.Post, "/api/contracts/verify-file", People.LegalReviewer, content);
    }
}
