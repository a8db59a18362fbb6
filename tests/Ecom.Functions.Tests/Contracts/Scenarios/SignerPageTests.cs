namespace Ecom.Functions.Tests.Contracts;

public sealed class SignerPageTests
{
    [Fact]
    public async Task Link_InABrowser_ShowsThePageTheDocumentAndTheSignature()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var link = await contract.LinkAsync("ann");

        var page = await host.SendAsync(HttpMethod.Get, link, null);
        page.Status.ShouldBe(200, page.Text);
        page.ContentType.ShouldBe("text/html");
        page.Text.ShouldContain("MC-2026-000001");

        var document = await host.SendAsync(HttpMethod.Get, $"{link}/document", null);
        document.ContentType.ShouldBe("application/pdf");
        document.Bytes.ShouldBe(host.Archive.Read("contracts/MC-2026-000001/contract-r1.pdf"));

        await contract.SignedByAsync("ann");
        (await host.SendAsync(HttpMethod.Get, link, null)).Text.ShouldContain("Ann Chen");
    }

    [Fact]
    public async Task Link_Unknown_IsRefusedForTheDocumentToo()
    {
        await using var host = await ContractHost.StartAsync();
        (await host.SendAsync(HttpMethod.Get, $"/api/sign/{new string('A', 43)}/document", null)).ShouldBeRefused(404, "unknown-link");
    }

    [Fact]
    public async Task Form_WithAMistake_ComesBackWithItAndWhatWasEntered()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var before = (await contract.StateAsync()).Seq;
        var answer = await contract.SignAsync(await contract.LinkAsync("ann"), "ann", typedName: "Mallory", accept: "text/html");
        answer.ContentType.ShouldBe("text/html");
        answer.Text.ShouldContain("Mallory");
        (await contract.StateAsync()).Seq.ShouldBe(before);
    }

    [Fact]
    public async Task Form_InABrowser_IsAnsweredByPages()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var link = await contract.LinkAsync("ann");
        var taken = await contract.SignAsync(link, "ann", accept: "text/html");
        taken.ContentType.ShouldBe("text/html");
        (await contract.StateAsync()).Signing!.Find("ann")!.SignedAt.ShouldNotBeNull();
        var again = await contract.SignAsync(link, "ann", accept: "text/html");
        again.ContentType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Document_AfterVoid_IsGone()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var link = await contract.LinkAsync("ann");
        await contract.AcceptedAsync(await contract.PostAsync("void", People.Drafter, new { reason = "mistake" }));
        (await host.SendAsync(HttpMethod.Get, $"{link}/document", null)).ShouldBeRefused(410, "link-dead");
    }
}
