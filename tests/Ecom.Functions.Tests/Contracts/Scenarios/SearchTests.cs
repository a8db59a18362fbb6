using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class SearchTests
{
    [Fact]
    public async Task Contracts_AreFoundByStatusKindPartyNumberAndText()
    {
        await using var host = await ContractHost.StartAsync();
        _ = await host.DraftAsync(Drafts.Ordinary() with { Title = "alpha" });
        var submitted = await (await host.DraftAsync(Drafts.Ordinary() with { Title = "beta", Kind = ContractKind.AfterSalesService })).SubmittedAsync();
        var number = (await submitted.StateAsync()).Number!;
        number.ShouldBe("AS-2026-000001");

        (await Titles("?status=draft")).ShouldBe(["alpha"]);
        (await Titles("?kind=afterSalesService")).ShouldBe(["beta"]);
        (await Titles($"?text={number}")).ShouldBe(["beta"]);
        (await Titles("?text=alph")).ShouldBe(["alpha"]);
        (await Titles("?party=" + Uri.EscapeDataString("杭州某某贸易有限公司"))).Count.ShouldBe(2);
        (await Titles("?status=active")).ShouldBeEmpty();
        (await host.SendAsync(HttpMethod.Get, "/api/contracts?status=nonsense", People.LegalReviewer)).Status.ShouldBe(400);

        async Task<List<string?>> Titles(string query)
        {
            var answer = await host.SendAsync(HttpMethod.Get, "/api/contracts" + query, People.LegalReviewer);
            answer.Status.ShouldBe(200, answer.Text);
            return [.. answer.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString())];
        }
    }

    [Fact]
    public async Task List_LongerThanAPage_ContinuesToItsEnd()
    {
        await using var host = await ContractHost.StartAsync();
        for (var i = 0; i < 5; i++) _ = await host.DraftAsync(Drafts.Ordinary() with { Title = $"c{i}" });
        List<string?> titles = [];
        string? next = "/api/contracts?limit=2";
        while (next is not null)
        {
            var page = (await host.SendAsync(HttpMethod.Get, next, People.LegalReviewer)).Json;
            titles.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()));
            next = page.GetProperty("next").GetString();
        }

        titles.Order().ShouldBe(["c0", "c1", "c2", "c3", "c4"]);
    }
}
