using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The form with the scan is sent again; its bytes differ each time, since clients make up a new boundary.</summary>
public sealed class RepeatedPaperTests
{
    [Theory]
    [InlineData("paper-1")]
    [InlineData(null)]
    public async Task Form_SentAgain_IsAnsweredAgainAndRecordedOnce(string? key)
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync(Drafts.OnPaper())).SentForSigningAsync();
        for (var i = 0; i < 2; i++) await contract.AcceptedAsync(await SendAsync(contract, "Wu Lei", key));
        (await contract.EventsAsync()).OfType<PaperSignatureRecorded>().ShouldHaveSingleItem();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public async Task Key_UsedForAnotherForm_IsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync(Drafts.OnPaper())).SentForSigningAsync();
        await contract.AcceptedAsync(await SendAsync(contract, "Wu Lei", "paper-1"));
        await contract.RefusedAsync(() => SendAsync(contract, "Wu Mei", "paper-1"), 422, "idempotency-key-reused");
        await contract.RefusedAsync(() => SendAsync(contract, "Wu Mei", "paper-2"), 409, "wrong-state");
    }

    [Fact]
    public async Task Form_Refused_LeavesItsKeyForTheCorrectedOne()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync(Drafts.OnPaper())).SentForSigningAsync();
        await contract.RefusedAsync(() => SendAsync(contract, "", "paper-1"), 400, "invalid-paper-signature");
        await contract.AcceptedAsync(await SendAsync(contract, "Wu Lei", "paper-1"));
    }

    private static async Task<ContractHost.Answer> SendAsync(ContractScenario contract, string witness, string? key)
    {
        using var form = Scans.Form(witness: witness);
        return await contract.Host.SendAsync(HttpMethod.Post, $"{contract.Path}/paper-signature", People.LegalReviewer, form, key);
    }
}
