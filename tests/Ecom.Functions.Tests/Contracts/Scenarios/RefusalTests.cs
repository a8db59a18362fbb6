using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>What gets refused, each with a clear problem and nothing changed.</summary>
public sealed class RefusalTests(RefusalTests.SharedHost shared) : IClassFixture<RefusalTests.SharedHost>
{
    public sealed class SharedHost : IAsyncLifetime
    {
        public ContractHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await ContractHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    private ContractHost Host => shared.Host;

    private async Task<ContractScenario> Draft(ContractContent? content = null) => await Host.DraftAsync(content);

    private async Task<ContractScenario> InReview() => await (await Draft()).SubmittedAsync();

    private async Task<ContractScenario> InSigning(ContractContent? content = null) => await (await Draft(content)).SentForSigningAsync();

    [Fact]
    public async Task Reviewer_WhoDrafted_IsRefused()
    {
        var contract = await (await InReview()).ApprovedAsync(ReviewStage.Legal);
        var approval = await contract.ApprovalAsync(ReviewStage.Operations);
        await contract.RefusedAsync(() => contract.DecideAsync(People.Drafter, approval), 403, "reviewer-is-drafter");
    }

    [Fact]
    public async Task Decision_OnOldRevision_IsRefused()
    {
        var contract = await InReview();
        await contract.RefusedAsync(
            () => contract.DecideAsync(People.LegalReviewer, new(0, ReviewStage.Legal, ReviewVerdict.Approve)), 409, "old-revision");
    }

    [Fact]
    public async Task Decision_Second_IsRefused()
    {
        var contract = await (await InReview()).ApprovedAsync(ReviewStage.Legal);
        await contract.RefusedAsync(
            () => contract.DecideAsync(People.LegalReviewer, new(1, ReviewStage.Legal, ReviewVerdict.Approve)), 409, "already-decided");
    }

    [Fact]
    public async Task Decision_ByWrongRole_IsRefused()
    {
        var contract = await InReview();
        await contract.RefusedAsync(
            () => contract.DecideAsync(People.Agent, new(1, ReviewStage.Legal, ReviewVerdict.Approve)), 403, "wrong-role");
    }

    [Fact]
    public async Task Checklist_WithMissingItem_IsRefusedAndTheItemNamed()
    {
        var contract = await (await InReview()).ApprovedAsync(ReviewStage.Legal);
        DecisionRequestBody body = new();
        await contract.RefusedAsync(() => contract.PostAsync("decisions", People.OperationsReviewer, body.WithoutDeposit), 400, "checklist-incomplete");
    }

    private sealed class DecisionRequestBody
    {
        public string WithoutDeposit { get; } =
            """{"revision":1,"stage":"operations","verdict":"approve","checklist":{"paymentTerms":true,"breachLiability":true,"platformPolicy":true}}""";
    }

    [Fact]
    public async Task Create_ByWrongRole_IsRefused() =>
        (await Host.SendAsync(HttpMethod.Post, "/api/contracts", People.Agent, ContractHost.Request(Drafts.Ordinary())))
            .ShouldBeRefused(403, "wrong-role");

    [Fact]
    public async Task Create_ByNobody_IsRefused() =>
        (await Host.SendAsync(HttpMethod.Post, "/api/contracts", null, ContractHost.Request(Drafts.Ordinary()))).Status.ShouldBe(401);

    [Fact]
    public async Task Signer_BeforeTheTurn_HasNoLink()
    {
        var contract = await InSigning();
        Host.Mailbox.Messages.ShouldNotContain(message =>
            message.To.Email == "bo@example.com" && message.Values["number"] == contract.StateAsync().Result.Number);
    }

    [Fact]
    public async Task Signer_TwiceWithOtherContent_IsRefused()
    {
        var contract = await InSigning();
        var link = await contract.LinkAsync("ann");
        await contract.SignedByAsync("ann");
        await contract.RefusedAsync(() => contract.SignAsync(link, "ann", typedName: "ANN CHEN"), 410, "already-signed");
    }

    [Fact]
    public async Task Signer_WithReplacedLink_IsRefused()
    {
        var contract = await InSigning();
        var link = await contract.LinkAsync("ann");
        await contract.AcceptedAsync(await contract.PostAsync("signers/ann/resend", People.Drafter));
        await contract.RefusedAsync(() => contract.SignAsync(link, "ann"), 410, "link-replaced");
    }

    [Fact]
    public async Task Signer_WithForeignLink_IsRefused()
    {
        var contract = await InSigning();
        await contract.RefusedAsync(() => contract.SignAsync("/api/sign/" + new string('A', 43), "ann"), 404, "unknown-link");
        await contract.RefusedAsync(() => contract.SignAsync("/api/sign/short", "ann"), 404, "unknown-link");
    }

    [Fact]
    public async Task Signer_WithoutConsent_IsRefused()
    {
        var contract = await InSigning();
        var link = await contract.LinkAsync("ann");
        await contract.RefusedAsync(() => contract.SignAsync(link, "ann", consents: false), 400, "invalid-signature");
    }

    [Fact]
    public async Task Signer_WithOtherName_IsRefused()
    {
        var contract = await InSigning();
        var link = await contract.LinkAsync("ann");
        await contract.RefusedAsync(() => contract.SignAsync(link, "ann", typedName: "Mallory"), 400, "invalid-signature");
    }

    [Fact]
    public async Task Signer_AfterVoid_IsRefused()
    {
        var contract = await InSigning();
        var link = await contract.LinkAsync("ann");
        await contract.AcceptedAsync(await contract.PostAsync("void", People.Drafter, new { reason = "mistake" }));
        await contract.RefusedAsync(() => contract.SignAsync(link, "ann"), 410, "signing-closed");
    }

    [Theory]
    [InlineData("""{"kind":"merchantCooperation","title":"x","terms":{"value":{"minorUnits":-1,"currency":"CNY"}}}""", "/terms/value/minorUnits")]
    [InlineData("""{"kind":"merchantCooperation","title":"x","terms":{"value":{"minorUnits":9223372036854775807,"currency":"CNY"}}}""", "/terms/value/minorUnits")]
    [InlineData("""{"kind":"merchantCooperation","title":"x","terms":{"value":{"minorUnits":1,"currency":"XXX"}}}""", "/terms/value/currency")]
    [InlineData("""{"kind":"merchantCooperation","title":"x","terms":{"startsOn":"2026-03-02","endsOn":"2026-03-01"}}""", "/terms/endsOn")]
    [InlineData("""{"kind":"merchantCooperation","title":"x","parties":[null]}""", "/parties/0")]
    public async Task Draft_WithWrongValue_IsRefusedAndTheFieldNamed(string body, string field)
    {
        var answer = await Host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, body);
        answer.Status.ShouldBe(400, answer.Text);
        answer.Json.GetProperty("errors").EnumerateArray().ShouldContain(error => error.GetProperty("field").GetString() == field);
    }

    [Theory]
    [InlineData("""{"kind":"merchantCooperation","title":"x" """)]
    [InlineData("""[]""")]
    [InlineData("""{"kind":"merchantCooperation","title":"x","misspelt":1}""")]
    [InlineData("""{"kind":7,"title":"x"}""")]
    [InlineData("")]
    public async Task Draft_WithMalformedBody_IsRefused(string body) =>
        (await Host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, body)).Status.ShouldBe(400);

    [Fact]
    public async Task Draft_OfTenMegabytes_IsRefused()
    {
        var body = $$"""{"kind":"merchantCooperation","title":"{{new string('x', 10 * 1024 * 1024)}}"}""";
        (await Host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, body)).Status.ShouldBe(413);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("00000000000000000000000000000000")]
    public async Task Contract_Unknown_IsRefused(string id) =>
        (await Host.SendAsync(HttpMethod.Get, $"/api/contracts/{id}", People.LegalReviewer)).ShouldBeRefused(404, "unknown-contract");

    [Theory]
    [InlineData("%2e%2e%2fetc")]
    [InlineData("a%01b")]
    [InlineData("%F0%9F%98%80")]
    [InlineData("..%5c..%5cwindows")]
    public async Task Id_ThatIsHostile_IsRefused(string id)
    {
        var answer = await Host.SendAsync(HttpMethod.Get, $"/api/contracts/{id}", People.LegalReviewer);
        answer.Status.ShouldBeOneOf(400, 404);
    }

    [Fact]
    public async Task Id_OfTenKilobytes_IsRefused() =>
        (await Host.SendAsync(HttpMethod.Get, $"/api/contracts/{new string('a', 10 * 1024)}", People.LegalReviewer)).Status.ShouldBeOneOf(400, 404, 414);

    [Fact]
    public async Task Edit_WithStaleIfMatch_IsRefused()
    {
        var contract = await Draft();
        await contract.RefusedAsync(
            () => Host.SendAsync(HttpMethod.Put, contract.Path, People.Drafter, ContractHost.Request(Drafts.Ordinary()), ifMatch: "\"99\""),
            412,
            "stale-version");
    }

    [Fact]
    public async Task Edit_WithoutIfMatch_IsRefused()
    {
        var contract = await Draft();
        await contract.RefusedAsync(
            () => Host.SendAsync(HttpMethod.Put, contract.Path, People.Drafter, ContractHost.Request(Drafts.Ordinary())),
            428,
            "if-match-required");
    }

    [Fact]
    public async Task Edit_InReview_IsRefused()
    {
        var contract = await InReview();
        var tag = $"\"{(await contract.StateAsync()).Seq}\"";
        await contract.RefusedAsync(
            () => Host.SendAsync(HttpMethod.Put, contract.Path, People.Drafter, ContractHost.Request(Drafts.Ordinary()), ifMatch: tag),
            409,
            "content-locked");
    }

    [Fact]
    public async Task Create_WithSameKeyAndOtherBody_IsRefused()
    {
        var first = await Host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, ContractHost.Request(Drafts.Ordinary()), "one-key");
        first.Status.ShouldBe(201, first.Text);
        var again = await Host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, ContractHost.Request(Drafts.Ordinary()), "one-key");
        again.Bytes.ShouldBe(first.Bytes);
        var other = await Host.SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, ContractHost.Request(Drafts.Special()), "one-key");
        other.ShouldBeRefused(422, "idempotency-key-reused");
    }

    [Fact]
    public async Task Submit_Incomplete_IsRefused()
    {
        var contract = await Draft(Drafts.Ordinary() with { Clauses = [] });
        await contract.RefusedAsync(() => contract.PostAsync("submit", People.Drafter), 400, "incomplete-draft");
    }

    [Fact]
    public async Task Withdraw_ByOther_IsRefused()
    {
        var contract = await InReview();
        await contract.RefusedAsync(() => contract.PostAsync("withdraw", People.LegalReviewer, new { reason = "x" }), 403, "not-drafter");
    }

    [Fact]
    public async Task Void_ByOther_IsRefused()
    {
        var contract = await InSigning();
        await contract.RefusedAsync(() => contract.PostAsync("void", People.LegalReviewer, new { reason = "x" }), 403, "not-sender");
    }

    [Fact]
    public async Task Scan_OfOtherType_IsRefused()
    {
        var contract = await InSigning(Drafts.OnPaper());
        await contract.RefusedAsync(
            () => contract.PostAsync("paper-signature", People.LegalReviewer, Scans.Form(scan: "<html>"u8.ToArray())), 400, "invalid-request");
    }

    [Fact]
    public async Task Scan_InAFormThatIsCutOff_IsRefused()
    {
        var contract = await InSigning(Drafts.OnPaper());
        using var whole = Scans.Form();
        var cut = new ByteArrayContent((await whole.ReadAsByteArrayAsync())[..^40]) { Headers = { ContentType = whole.Headers.ContentType } };
        await contract.RefusedAsync(() => contract.PostAsync("paper-signature", People.LegalReviewer, cut), 400, "malformed-form");
    }

    [Fact]
    public async Task Scan_TooLarge_IsRefused()
    {
        var contract = await InSigning(Drafts.OnPaper());
        var scan = new byte[(20 * 1024 * 1024) + 1];
        "%PDF-"u8.CopyTo(scan);
        await contract.RefusedAsync(() => contract.PostAsync("paper-signature", People.LegalReviewer, Scans.Form(scan: scan)), 413, "scan-too-large");
    }

    [Fact]
    public async Task Contract_OfOtherMerchant_IsUnknown()
    {
        var contract = await Draft();
        (await Host.SendAsync(HttpMethod.Get, contract.Path, new Person("m2", "m2", ["merchant"]))).ShouldBeRefused(404, "unknown-contract");
    }
}
