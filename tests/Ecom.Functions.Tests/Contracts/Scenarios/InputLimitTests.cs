using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Input that a later step could not work with is refused at the door, and wide questions are answered.</summary>
public sealed class InputLimitTests
{
    [Fact]
    public async Task Draft_LongerThanTheLedgerTakes_IsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        Clause[] clauses = [.. Enumerable.Repeat(new Clause("条款", new string('长', 10_000)), 5)];
        var large = Drafts.Ordinary() with { Clauses = clauses };
        (await host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, ContractHost.Request(large))).ShouldBeRefused(413, "draft-too-large");
        var contract = await host.DraftAsync(large with { Clauses = clauses[..3] });
        await contract.RefusedAsync(
            () => host.SendAsync(HttpMethod.Put, contract.Path, People.Drafter, ContractHost.Request(large), ifMatch: "\"1\""), 413, "draft-too-large");
    }

    [Fact]
    public async Task Comment_OfAnApprovalThatIsTooLong_IsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        await contract.RefusedAsync(
            () => contract.DecideAsync(People.LegalReviewer, new(1, ReviewStage.Legal, ReviewVerdict.Approve, Comment: new string('x', 1_001))),
            400,
            "invalid-comment");
    }

    [Theory]
    [InlineData("Ann\nChen", "ann@example.com", "/signers/0/name")]
    [InlineData("Ann Chen", "ann..chen@example.com", "/signers/0/email")]
    [InlineData("Ann Chen", "ann@", "/signers/0/email")]
    public async Task Signer_WhomNoMessageCanReach_IsRefused(string name, string email, string field)
    {
        await using var host = await ContractHost.StartAsync();
        var content = Drafts.Ordinary();
        var body = ContractHost.Request(content with { Signers = [content.Signers[0] with { Name = name, Email = email }, content.Signers[1]] });
        var answer = await host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, body);
        answer.Status.ShouldBe(400, answer.Text);
        answer.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()).ShouldBe([field]);
    }

    [Fact]
    public async Task Drafter_KnownByAnAddress_GetsTheNewsThere()
    {
        await using var host = await ContractHost.StartAsync();
        Person drafter = new("li.na@example.com", "li.na@example.com", [ContractRoles.Operations]);
        var answer = await host.SendAsync(HttpMethod.Post, "/api/contracts", drafter, ContractHost.Request(Drafts.Ordinary()));
        ContractScenario contract = new(host, answer.Json.GetProperty("id").GetString()!);
        await contract.AcceptedAsync(await contract.PostAsync("submit", drafter));
        await contract.ApprovedAsync();
        host.Mailbox.To("li.na@example.com").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task List_OfManyKindsAndStates_IsAnswered()
    {
        await using var host = await ContractHost.StartAsync();
        _ = await host.DraftAsync();
        foreach (var query in new[]
        {
            "kind=merchantCooperation,consumerTransaction,afterSalesService",
            "status=draft,inReview,returned,approved,signing,signed,active",
        })
        {
            var answer = await host.SendAsync(HttpMethod.Get, $"/api/contracts?{query}", People.LegalReviewer);
            answer.Status.ShouldBe(200, answer.Text);
            answer.Json.GetProperty("items").GetArrayLength().ShouldBe(1);
        }
    }

    [Fact]
    public async Task Scan_OfTwoContracts_CompletesBoth()
    {
        await using var host = await ContractHost.StartAsync();
        for (var i = 0; i < 2; i++)
        {
            var contract = await (await host.DraftAsync(Drafts.OnPaper())).SentForSigningAsync();
            await contract.AcceptedAsync(await contract.PostAsync("paper-signature", People.LegalReviewer, Scans.Form()));
            (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
        }
    }
}
