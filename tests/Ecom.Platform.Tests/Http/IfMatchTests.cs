using Ecom.Functions.Platform.Http.Concurrency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;

namespace Ecom.Platform.Tests.Http;

public sealed class IfMatchTests
{
    [Fact]
    public async Task ETag_OfAReply_IsTakenBackAsIfMatch()
    {
        var (_, headers, _) = await Reply.Ok(new { a = 1 }).WithVersion(12).SendAsync(Requests.Get());
        IfMatch.Check(Requests.Get().With("If-Match", headers.ETag.ToString()), 12).Value.ShouldBe(12);
    }

    [Fact]
    public void Check_WithoutTheHeader_NeedsIt() => IfMatch.Check(Requests.Get(), 1).Refusal.ShouldBeOfType<PreconditionRequired>();

    [Fact]
    public void Check_OldVersion_IsStaleAndNamesTheCurrentOne() =>
        IfMatch.Check(Requests.Get().With("If-Match", "\"3\""), 5).Refusal.ShouldBeOfType<StaleVersion>().Detail.ShouldContain("\"5\"");

    [Theory]
    [InlineData("*")]
    [InlineData("3")]
    [InlineData("W/\"3\"")]
    [InlineData("\"abc\"")]
    [InlineData("\"1\", \"2\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"99999999999999999999999\"")]
    public void Check_WhatIsNoTagOfThisService_IsRefused(string header) =>
        IfMatch.Check(Requests.Get().With("If-Match", header), 3).Refusal.ShouldBeOfType<Invalid>();
}
