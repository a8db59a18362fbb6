using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Contracts.Entry.Signing;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Tests.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>When a signer first opens the document is recorded, once for each link.</summary>
public sealed class SignerViewTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/document")]
    public async Task Link_Opened_IsRecordedOnceAndStandsInTheCertificate(string what)
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        await host.AdvanceAsync(TimeSpan.FromHours(3));
        var opened = host.Now;
        for (var i = 0; i < 3; i++)
        {
            (await OpenAsync(contract, what)).ShouldBe(200);
            await host.AdvanceAsync(TimeSpan.FromMinutes(20));
        }

        var view = (await contract.EventsAsync()).OfType<DocumentViewed>().ShouldHaveSingleItem();
        view.ShouldBe(new DocumentViewed("ann", 1, view.Address, "Browser/1.0"));
        (await contract.StateAsync()).Signing!.Find("ann")!.ViewedAt.ShouldBe(opened);
        await contract.SignedByAllAsync();
        var timeline = (await contract.ReadAsync()).GetProperty("timeline").EnumerateArray();
        timeline.ShouldContain(entry => entry.GetProperty("event").GetString() == nameof(DocumentViewed));
        var certificate = new PdfText(new RenderedDocument(host.Archive.Read("contracts/MC-2026-000001/certificate.pdf"), "", 0)).All;
        certificate.Split("Viewed").Length.ShouldBe(2, "Ann opened it, Bo did not");
    }

    [Fact]
    public async Task Link_Renewed_IsViewedAnew()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var old = await contract.LinkAsync("ann");
        await OpenAsync(contract, "");
        await contract.AcceptedAsync(await contract.PostAsync("signers/ann/resend", People.Drafter));
        (await contract.StateAsync()).Signing!.Find("ann")!.ViewedAt.ShouldBeNull();
        await OpenAsync(contract, "", link: old);
        (await contract.StateAsync()).Signing!.Find("ann")!.ViewedAt.ShouldBeNull("the old link opens nothing");
        await OpenAsync(contract, "");
        (await contract.EventsAsync()).OfType<DocumentViewed>().Select(view => view.Issue).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("HEAD", null, null)]
    [InlineData("GET", "Sec-Purpose", "prefetch;prerender")]
    [InlineData("GET", "Purpose", "prefetch")]
    [InlineData("GET", "X-Moz", "prefetch")]
    [InlineData("GET", "Sec-Fetch-Dest", "empty")]
    [InlineData("GET", "Sec-Fetch-Dest", "image")]
    public async Task Link_FetchedByNoPerson_IsNotViewed(string method, string? header, string? value)
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        foreach (var what in new[] { "", "/document" }) _ = await OpenAsync(contract, what, method, (header, value));
        (await contract.EventsAsync()).OfType<DocumentViewed>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Link_OpenedInABrowserTab_IsViewed()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        (await OpenAsync(contract, "", "GET", ("Sec-Fetch-Dest", "document"))).ShouldBe(200);
        (await contract.EventsAsync()).OfType<DocumentViewed>().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_WhoseViewCannotBeRecorded_IsShownAllTheSame(bool hangs)
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        AwayDurableClient away = new(hangs);
        DefaultHttpContext context = new() { Request = { Method = "GET" } };
        var token = (await contract.LinkAsync("ann")).Split('/')[^1];

        var answering = ActivatorUtilities.CreateInstance<OpenSignerLink>(host.Services)
            .RunAsync(context.Request, token, away, TestContext.Current.CancellationToken);
        await host.AdvanceAsync(TimeSpan.FromSeconds(1));
        (await answering).Render(context).Status.ShouldBe(200);
        away.Raised.ShouldBe(1);

        (await contract.EventsAsync()).OfType<DocumentViewed>().ShouldBeEmpty();
        (await OpenAsync(contract, "")).ShouldBe(200);
        (await contract.EventsAsync()).OfType<DocumentViewed>().ShouldHaveSingleItem("the next opening is recorded");
    }

    private static async Task<int> OpenAsync(
        ContractScenario contract, string what, string method = "GET", (string? Name, string? Value) header = default, string? link = null)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), (link ?? await contract.LinkAsync("ann")) + what);
        request.Headers.Add("User-Agent", "Browser/1.0");
        if (header.Name is not null) request.Headers.Add(header.Name, header.Value);
        using var response = await contract.Host.Host.Client.SendAsync(request);
        await contract.Host.SettleAsync();
        return (int)response.StatusCode;
    }
}
