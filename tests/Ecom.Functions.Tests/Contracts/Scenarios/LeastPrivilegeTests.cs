using System.Text.Json;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Who sees contracts, and how much of them.</summary>
public sealed class LeastPrivilegeTests : IAsyncLifetime
{
    private ContractHost host = null!;
    private ContractScenario contract = null!;

    public async ValueTask InitializeAsync()
    {
        host = await ContractHost.StartAsync();
        contract = await (await (await host.DraftAsync()).SentForSigningAsync()).SignedByAllAsync();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Contracts_ForRolesWhoseWorkNeedsNone_AreRefused()
    {
        foreach (var role in new[] { "agent", "lead", "head", "logistics", "finance", "quality", "customer" })
        {
            Person person = new($"some.{role}", role, [role]);
            foreach (var path in new[] { "/api/contracts", contract.Path, $"{contract.Path}/documents/signed-document" })
                (await host.SendAsync(HttpMethod.Get, path, person)).ShouldBeRefused(403, "wrong-role");
            foreach (var verb in new[] { "verify", "void", "withdraw", "decisions", "signers/ann/resend", "signers/ann/delegate" })
                (await contract.PostAsync(verb, person)).ShouldBeRefused(403, "wrong-role");
        }
    }

    [Fact]
    public async Task Contracts_ForReviewersAndAdmin_AreListed()
    {
        foreach (var person in new[] { People.LegalReviewer, People.OperationsReviewer, People.Manager, People.Partner, People.Admin })
        {
            var answer = await host.SendAsync(HttpMethod.Get, "/api/contracts", person);
            answer.Status.ShouldBe(200, person.Id);
            answer.Json.GetProperty("items").GetArrayLength().ShouldBe(1);
        }
    }

    [Fact]
    public async Task Contracts_ForAMerchant_AreTheirOwn()
    {
        Person merchant = new("some.merchant", "merchant", ["merchant"]);
        (await host.SendAsync(HttpMethod.Get, "/api/contracts", merchant)).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await host.SendAsync(HttpMethod.Get, contract.Path, merchant)).ShouldBeRefused(404, "unknown-contract");
    }

    [Fact]
    public async Task Traces_OfSigners_AreForLegalAndAdmin()
    {
        foreach (var person in new[] { People.LegalReviewer, People.Admin })
        {
            (await TracesAsync(person)).ShouldNotBeEmpty();
            foreach (var kind in new[] { "certificate", "ledger" })
                (await host.SendAsync(HttpMethod.Get, $"{contract.Path}/documents/{kind}", person)).Status.ShouldBe(200);
        }

        foreach (var person in new[] { People.Drafter, People.OperationsReviewer, People.Manager, People.Partner })
        {
            (await TracesAsync(person)).ShouldBeEmpty();
            foreach (var kind in new[] { "certificate", "ledger" })
                (await host.SendAsync(HttpMethod.Get, $"{contract.Path}/documents/{kind}", person)).ShouldBeRefused(403, "wrong-role");
            (await host.SendAsync(HttpMethod.Get, $"{contract.Path}/documents/signed-document", person)).Status.ShouldBe(200);
        }
    }

    private async Task<List<JsonElement>> TracesAsync(Person person)
    {
        var timeline = (await host.SendAsync(HttpMethod.Get, contract.Path, person)).Json.GetProperty("timeline");
        List<JsonElement> found = [];
        foreach (var entry in timeline.EnumerateArray())
        {
            foreach (var field in new[] { "address", "userAgent" })
            {
                if (entry.GetProperty("data").TryGetProperty(field, out var trace)) found.Add(trace);
            }
        }

        return found;
    }
}
