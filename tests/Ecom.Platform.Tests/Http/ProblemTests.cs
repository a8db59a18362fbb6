using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Problems;
using Ecom.Functions.Platform.Http.Replies;

namespace Ecom.Platform.Tests.Http;

public sealed class ProblemTests
{
    public static TheoryData<Refusal, int> Kinds => new()
    {
        { new Malformed("c", "d"), 400 },
        { new Invalid("f", "r"), 400 },
        { new Unauthenticated("c", "d"), 401 },
        { new Forbidden("c", "d"), 403 },
        { new NotFound("c", "d"), 404 },
        { new Conflict("c", "d"), 409 },
        { new Gone("c", "d"), 410 },
        { new StaleVersion("c", "d"), 412 },
        { new TooLarge("c", "d"), 413 },
        { new UnsupportedMediaType("c", "d"), 415 },
        { new Unprocessable("c", "d"), 422 },
        { new PreconditionRequired("c", "d"), 428 },
        { new RateLimited(TimeSpan.FromSeconds(1)), 429 },
        { new Unavailable("c", "d", TimeSpan.FromSeconds(1)), 503 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void StatusOf_EveryKind_IsItsStatus(Refusal refusal, int status) => ProblemMapping.StatusOf(refusal).ShouldBe(status);

    [Fact]
    public void Kinds_OfTheTable_AreAllThatThereAre() =>
        typeof(Refusal).Assembly.GetTypes()
            .Where(type => type.BaseType == typeof(Refusal))
            .ShouldBe(Kinds.Select(row => row.Data.Item1.GetType()), ignoreOrder: true);

    [Fact]
    public void StatusOf_RecordOfASlice_IsThatOfItsKind() => ProblemMapping.StatusOf(new SecondDecision()).ShouldBe(409);

    [Fact]
    public void StatusOf_RecordWithoutAKind_IsAFault() => Should.Throw<ArgumentOutOfRangeException>(() => ProblemMapping.StatusOf(new Kindless()));

    [Fact]
    public async Task Reply_Refused_IsAProblemDocument()
    {
        var request = Requests.Get("/api/contracts/42");
        var (status, headers, body) = await Reply.Refused(new Invalid([new FieldError("/value/minorUnits", "must not be negative")])).SendAsync(request);
        status.ShouldBe(400);
        headers.ContentType.ToString().ShouldBe("application/problem+json");
        body.GetProperty("type").GetString().ShouldBe("/problems/invalid-request");
        body.GetProperty("title").GetString().ShouldBe("Bad Request");
        body.GetProperty("status").GetInt32().ShouldBe(400);
        body.GetProperty("instance").GetString().ShouldBe("/api/contracts/42");
        body.GetProperty("traceId").GetString().ShouldNotBeNullOrEmpty();
        var error = body.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("field").GetString().ShouldBe("/value/minorUnits");
        error.GetProperty("reason").GetString().ShouldBe("must not be negative");
    }

    [Fact]
    public async Task Reply_WithoutFieldErrors_HasNoErrorsMember()
    {
        var (_, _, body) = await Reply.Refused(new NotFound("unknown-contract", "There is no such contract.")).SendAsync(Requests.Get());
        body.TryGetProperty("errors", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Reply_ToATokenRoute_HidesTheToken()
    {
        var request = Requests.Get("/api/sign/s3cret-token");
        request.RouteValues["token"] = "s3cret-token";
        var (_, _, body) = await Reply.Refused(new Gone("link-used", "The link was used.")).SendAsync(request);
        body.GetProperty("instance").GetString().ShouldBe("/api/sign/***");
    }

    [Fact]
    public async Task Reply_ToAnEndlessPath_CutsIt()
    {
        var (_, _, body) = await Reply.Refused(new NotFound("c", "d")).SendAsync(Requests.Get("/" + new string('a', 10_000)));
        body.GetProperty("instance").GetString()!.Length.ShouldBeLessThan(300);
    }

    [Fact]
    public async Task Reply_RateLimited_SaysWhenInWholeSeconds()
    {
        var (_, headers, _) = await Reply.Refused(new RateLimited(TimeSpan.FromMilliseconds(1500))).SendAsync(Requests.Get());
        headers.RetryAfter.ToString().ShouldBe("2");
    }

    [Fact]
    public async Task Reply_OfAnyKind_IsNotCached()
    {
        var (_, headers, _) = await Reply.Ok(new { a = 1 }).SendAsync(Requests.Get());
        headers.CacheControl.ToString().ShouldBe("no-store");
        headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
    }

    private sealed record SecondDecision() : Conflict("second-decision", "This stage is decided.");

    private sealed record Kindless() : Refusal("kindless", "This is no kind.");
}
