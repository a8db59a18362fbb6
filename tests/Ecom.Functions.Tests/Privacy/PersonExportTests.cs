using System.Text.Json;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Partners.Shop;
using Ecom.Functions.Platform.People.Export;
using Ecom.Functions.Platform.People.Journal;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Claims;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Privacy;

public sealed class PersonExportTests
{
    private const string Path = "/api/people/exports";

    private static readonly Person Legal = new("legal.lin", "legal.lin", ["legal"]);

    [Fact]
    public async Task Export_OfSomebodyWithCasesInEverySlice_HasAllOfTheirsAndNothingOfOthers()
    {
        PartnersInTest partners = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false, configure: services =>
            services.AddSingleton<IPayments>(partners).AddSingleton<ICarriers>(partners).AddSingleton<IShop>(partners));
        await MarkedComplaint.LiveAsync(host);
        await MarkedOrder.LiveAsync(host, partners);
        await MarkedContract.LiveAsync(host);
        _ = await ComplaintScenario.ReportedAsync(host);

        var byId = await ExportAsync(host, new PersonExportRequest("customer-1"));
        Kinds(byId).ShouldBe(["claim", "order"]);
        var byEmail = await ExportAsync(host, new PersonExportRequest(Email: Marked.Email("MEI")));
        Kinds(byEmail).ShouldBe(["claim", "complaint", "order"]);
        var complaint = Cases(byEmail)[1];
        complaint.GetProperty("person").GetProperty("name").GetString().ShouldBe(Marked.Name);
        var text = complaint.GetRawText();
        foreach (var said in (string[])["a late parcel", "a neighbour", "an answer", "a question", "a coupon", "too little", "a resolution", "the service"])
            text.ShouldContain(Marked.Text(said));
        text.ShouldNotContain(Marked.Text("a note"), customMessage: "what the staff writes among itself");
        text.ShouldNotContain(Staff.Agent.Id, customMessage: "of the staff only the role");
        complaint.GetProperty("withheld").GetProperty("NoteAdded").GetInt32().ShouldBe(1);

        var file = complaint.GetProperty("files").EnumerateArray().ShouldHaveSingleItem();
        (await host.SendAsync(HttpMethod.Get, file.GetProperty("address").GetString()!, Legal)).Status.ShouldBe(200);
        var photo = Cases(byEmail)[0].GetProperty("files").EnumerateArray().ShouldHaveSingleItem();
        (await host.SendAsync(HttpMethod.Get, photo.GetProperty("address").GetString()!, Legal)).Status.ShouldBe(200);

        var ofSigner = await ExportAsync(host, new PersonExportRequest(Email: Marked.Email("ann")));
        Kinds(ofSigner).ShouldBe(["contract", "contract"]);
        ofSigner.GetRawText().ShouldNotContain(Marked.Email("bo"), customMessage: "who else signs");
        var documents = Cases(ofSigner).SelectMany(each => each.GetProperty("files").EnumerateArray()).ToList();
        documents.Count.ShouldBeGreaterThan(2);
        foreach (var document in documents)
            (await host.SendAsync(HttpMethod.Get, document.GetProperty("address").GetString()!, Legal)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Export_InPages_HasEachCaseOnce()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        for (var i = 0; i < 5; i++) _ = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary($"x-{i}"));
        List<string> ids = [];
        PersonExportRequest request = new("customer-7", Limit: 2);
        do
        {
            var page = await ExportAsync(host, request);
            var cases = Cases(page);
            cases.Count.ShouldBeLessThanOrEqualTo(2);
            ids.AddRange(cases.Select(each => each.GetProperty("id").GetString()!));
            request = request with { Continuation = page.TryGetProperty("continuation", out var next) ? next.GetString() : null };
        }
        while (request.Continuation is not null);
        ids.Count.ShouldBe(5);
        ids.Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public async Task Export_OfNobodyKnown_IsEmptyAndOnTheJournal()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var first = await ComplaintScenario.ReportedAsync(host);
        foreach (var customer in (string[])["nobody", "order:order-1001", "email:mei@example.com", "CUSTOMER-7"])
            Cases(await ExportAsync(host, new PersonExportRequest(customer))).ShouldBeEmpty(customer);

        _ = await ExportAsync(host, new PersonExportRequest("customer-7"));
        var journal = host.Services.GetRequiredService<PersonJournal>();
        var key = journal.KeyOf(new PersonName("customer-7", null));
        key.ShouldNotContain("customer");
        var recorded = (await journal.ReadAsync(key, CancellationToken.None)).ShouldHaveSingleItem();
        recorded.Event.ShouldBe(new PersonExported(1, IsLast: true));
        recorded.By.Id.ShouldBe(Legal.Id);
        (await host.Services.GetRequiredService<ILedger>().VerifyAsync($"person-{key}")).IsIntact.ShouldBeTrue();
        first.Id.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Export_NotAskedRightly_IsRefusedWithTheFieldAndWithoutTheValue()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        await RefusedAsync(host, new PersonExportRequest(), "/customer");
        await RefusedAsync(host, new PersonExportRequest(" "), "/customer");
        await RefusedAsync(host, new PersonExportRequest("a", "a@example.com"), "/email");
        await RefusedAsync(host, new PersonExportRequest(Email: $"{Marked.Mark} at home"), "/email");
        await RefusedAsync(host, new PersonExportRequest("a", Limit: 0), "/limit");
        await RefusedAsync(host, new PersonExportRequest("a", Limit: 51), "/limit");
        await RefusedAsync(host, new PersonExportRequest("a", Continuation: "made up"), "/continuation");
        foreach (var inside in (string[])["Y29tcGxhaW50fGFiYw", "bm9ib2R5fA"])
            await RefusedAsync(host, new PersonExportRequest("a", Continuation: inside), "/continuation");
        (await host.SendAsync(HttpMethod.Post, Path, Staff.Agent, new PersonExportRequest("a"))).Status.ShouldBe(403);
    }

    private static async Task RefusedAsync(ContractHost host, PersonExportRequest request, string field)
    {
        var answer = await host.SendAsync(HttpMethod.Post, Path, Legal, request);
        answer.Status.ShouldBe(400, answer.Text);
        answer.Json.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem().GetProperty("field").GetString().ShouldBe(field, answer.Text);
        answer.Text.ShouldNotContain(Marked.Mark);
    }

    private static async Task<JsonElement> ExportAsync(ContractHost host, PersonExportRequest request)
    {
        var answer = await host.SendAsync(HttpMethod.Post, Path, Legal, request);
        answer.Status.ShouldBe(200, answer.Text);
        return answer.Json;
    }

    private static List<JsonElement> Cases(JsonElement export) => [.. export.GetProperty("cases").EnumerateArray()];

    private static List<string?> Kinds(JsonElement export) => [.. Cases(export).Select(each => each.GetProperty("kind").GetString())];
}
