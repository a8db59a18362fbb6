using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Input by somebody who means harm is refused with a problem that tells why, on every address, and makes nothing.</summary>
public sealed class HostileInputTests(RefusalTests.SharedHost shared) : IClassFixture<RefusalTests.SharedHost>
{
    private ContractHost Host => shared.Host;

    [Theory]
    [InlineData("..%2f..%2fetc")]
    [InlineData("a%01b")]
    [InlineData("%F0%9F%98%80")]
    [InlineData("..%5c..%5cwindows")]
    [InlineData("%3Cscript%3E")]
    public async Task Id_ThatIsHostile_IsRefusedOnEveryAddress(string id)
    {
        foreach (var (method, path, body) in new (HttpMethod, string, object?)[]
        {
            (HttpMethod.Get, $"/api/contracts/{id}", null),
            (HttpMethod.Get, $"/api/contracts/{id}/documents/signed-document", null),
            (HttpMethod.Post, $"/api/contracts/{id}/submit", null),
            (HttpMethod.Post, $"/api/contracts/{id}/verify", null),
            (HttpMethod.Post, $"/api/contracts/{id}/void", new { reason = "x" }),
            (HttpMethod.Post, $"/api/contracts/{id}/signers/ann/resend", null),
        })
        {
            var answer = await Host.SendAsync(method, path, People.LegalReviewer, body);
            answer.Status.ShouldBe(400, path);
            answer.ContentType.ShouldBe("application/problem+json", path);
            answer.Text.ShouldNotContain("<script>");
        }
    }

    [Theory]
    [InlineData("..%2f..%2fetc")]
    [InlineData("%F0%9F%98%80")]
    [InlineData("a.b")]
    public async Task Link_ThatIsHostile_IsUnknown(string token)
    {
        (await Host.SendAsync(HttpMethod.Get, $"/api/sign/{token}", null)).ShouldBeRefused(404, "unknown-link");
        (await Host.SendAsync(HttpMethod.Get, $"/api/sign/{token}/document", null)).ShouldBeRefused(404, "unknown-link");
    }

    [Fact]
    public async Task Signer_WhoIsUnknown_CannotBeSentALink()
    {
        var contract = await (await Host.DraftAsync()).SentForSigningAsync();
        await contract.RefusedAsync(() => contract.PostAsync("signers/mallory/resend", People.Drafter), 404, "unknown-signer");
    }

    [Fact]
    public async Task Signer_WhoseTurnHasNotCome_CannotBeSentALink()
    {
        var contract = await (await Host.DraftAsync()).SentForSigningAsync();
        await contract.RefusedAsync(() => contract.PostAsync("signers/bo/resend", People.Drafter), 409, "not-your-turn");
    }

    [Fact]
    public async Task Key_UsedForAnotherDecision_IsRefused()
    {
        var contract = await (await Host.DraftAsync()).SubmittedAsync();
        var approval = await contract.ApprovalAsync(ReviewStage.Legal);
        await contract.AcceptedAsync(await DecideAsync(approval));
        await contract.RefusedAsync(() => DecideAsync(approval with { Verdict = ReviewVerdict.Reject, Comment = "no" }), 422, "idempotency-key-reused");

        Task<ContractHost.Answer> DecideAsync(DecisionRequest decision) =>
            Host.SendAsync(HttpMethod.Post, $"{contract.Path}/decisions", People.LegalReviewer, decision, "one-decision");
    }

    [Fact]
    public async Task Draft_Refused_MakesNoContract()
    {
        var before = await CountAsync();
        (await Host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, """{"kind":"merchantCooperation","title":""}"""))
            .ShouldBeRefused(400, "invalid-content");
        (await CountAsync()).ShouldBe(before);

        async Task<int> CountAsync() =>
            (await Host.SendAsync(HttpMethod.Get, "/api/contracts?limit=100", People.LegalReviewer)).Json.GetProperty("items").GetArrayLength();
    }

    [Fact]
    public async Task Language_OfTheConsentForm_IsKeptAsOneOfOurs()
    {
        var contract = await (await Host.DraftAsync()).SentForSigningAsync();
        var link = Host.Mailbox.Messages.Last(message =>
            message.Template == "contract-signing-invitation" && message.Values["number"] == contract.StateAsync().Result.Number).Values["link"];
        var consent = Host.Services.GetRequiredService<IConsentTexts>().Current(PageLanguage.English);
        using FormUrlEncodedContent form = new(
        [
            new(SignPageFieldNames.Consent, SignPageFieldNames.ConsentValue),
            new(SignPageFieldNames.ConsentVersion, consent.Version),
            new(SignPageFieldNames.ConsentLanguage, "en" + new string('x', 10_000)),
            new(SignPageFieldNames.TypedName, "Ann Chen"),
        ]);
        await contract.AcceptedAsync(await Host.SendAsync(HttpMethod.Post, new Uri(link).AbsolutePath, null, form));
        (await contract.StateAsync()).Signing!.Find("ann")!.Signature!.ConsentLanguage.ShouldBe("en");
    }
}
