using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Microsoft.AspNetCore.WebUtilities;

namespace Ecom.Platform.Tests.Http;

public sealed class PagingTests
{
    [Fact]
    public void From_NoQuery_IsTheFirstPage() =>
        PageRequest.From(Requests.Get()).Value.ShouldBe(new PageRequest(PageRequest.DefaultLimit, null));

    [Fact]
    public void Next_OfAPage_LeadsToTheRestAndKeepsFilters()
    {
        var page = Requests.Get("/api/contracts", "?state=draft&state=active&limit=2").PageOf(["a", "b"], "store|token/+=数");
        page.Next.ShouldNotBeNull().ShouldStartWith("/api/contracts?");
        var query = QueryHelpers.ParseQuery(page.Next[page.Next.IndexOf('?', StringComparison.Ordinal)..]);
        query["state"].ShouldBe(["draft", "active"]);
        var next = PageRequest.From(Requests.Get("/api/contracts", page.Next["/api/contracts".Length..])).Value;
        next.ShouldBe(new PageRequest(2, "store|token/+=数"));
    }

    [Fact]
    public void Next_OfTheLastPage_IsNull() => Requests.Get().PageOf(["a"], null).Next.ShouldBeNull();

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=101", "limit")]
    [InlineData("?limit=-1", "limit")]
    [InlineData("?limit=ten", "limit")]
    [InlineData("?limit=5&limit=6", "limit")]
    [InlineData("?limit=", "limit")]
    [InlineData("?continuation=", "continuation")]
    [InlineData("?continuation=%00", "continuation")]
    [InlineData("?continuation=***", "continuation")]
    [InlineData("?continuation=__79", "continuation")]
    public void From_WrongValues_NamesThem(string query, string field) =>
        PageRequest.From(Requests.Get(query: query)).Refusal.ShouldBeOfType<Invalid>().Errors.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public void From_EndlessContinuation_IsRefused() =>
        PageRequest.From(Requests.Get(query: "?continuation=" + new string('a', 5000))).Refusal.ShouldBeOfType<Invalid>();
}
