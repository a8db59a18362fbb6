using System.Text.Json;
using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>One contract with the parts that users have: blobs in Azurite, events on the broker, mail in a folder.</summary>
public sealed class RealPartsTests
{
    [Fact]
    public async Task Contract_OnBlobStorage_IsArchivedAndVerified()
    {
        await using var host = await ContractHost.StartAsync(realParts: true);
        var contract = await (await (await host.DraftAsync(Drafts.ForThree())).SentForSigningAsync()).SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);

        var report = (await contract.PostAsync("verify", People.LegalReviewer)).Json;
        report.GetProperty("intact").GetBoolean().ShouldBeTrue(report.ToString());
        report.GetProperty("documents").GetArrayLength().ShouldBe(4);

        var signed = await host.SendAsync(HttpMethod.Get, $"{contract.Path}/documents/signed-document", People.LegalReviewer);
        signed.ContentType.ShouldBe("application/pdf");
        using ByteArrayContent file = new(signed.Bytes);
        var verdict = await host.SendAsync(HttpMethod.Post, "/api/contracts/verify-file", People.LegalReviewer, file);
        verdict.Json.GetProperty("isOriginal").GetBoolean().ShouldBeTrue();

        var ledger = await host.SendAsync(HttpMethod.Get, $"{contract.Path}/documents/ledger", People.LegalReviewer);
        ledger.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("seq").GetInt64())
            .ShouldBe(Enumerable.Range(1, ledger.Text.Count(c => c == '\n')).Select(seq => (long)seq));
    }
}
