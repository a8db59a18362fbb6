using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Platform.Tests.Http;

public sealed class IdempotentRequestTests
{
    private readonly InMemoryIdempotencyStore store = new();
    private int works;

    private IdempotentRequests Sut => new(store, Requests.Body);

    [Fact]
    public async Task Post_SameKeyAndBody_HappensOnceAndIsReplayed()
    {
        var first = await SendAsync(Keyed("k1", """{"a":1}"""));
        var second = await SendAsync(Keyed("k1", """{"a":1}"""));
        works.ShouldBe(1);
        first.Headers.ContainsKey("Idempotency-Replayed").ShouldBeFalse();
        second.Headers["Idempotency-Replayed"].ToString().ShouldBe("true");
        second.Status.ShouldBe(201);
        second.Headers.Location.ToString().ShouldBe("/api/things/1");
        second.Headers.ETag.ToString().ShouldBe("\"1\"");
        second.Headers.ContentType.ToString().ShouldStartWith("application/json");
        second.Body.GetRawText().ShouldBe(first.Body.GetRawText());
    }

    [Fact]
    public async Task Post_SameKeyOtherBody_IsRefusedAndDoesNothing()
    {
        await SendAsync(Keyed("k1", """{"a":1}"""));
        (await SendAsync(Keyed("k1", """{"a":2}"""))).Status.ShouldBe(422);
        works.ShouldBe(1);
    }

    [Fact]
    public async Task Post_SameKeyOfAnotherCallerOrRoute_IsAnotherRequest()
    {
        await SendAsync(Keyed("k1", "{}"));
        await SendAsync(Keyed("k1", "{}"), caller: "li.na");
        await SendAsync(Keyed("k1", "{}", path: "/api/others"));
        works.ShouldBe(3);
    }

    [Fact]
    public async Task Post_WithoutAKey_HappensEachTime()
    {
        await SendAsync(Requests.Post("{}"));
        await SendAsync(Requests.Post("{}"));
        works.ShouldBe(2);
        store.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Post_WhileTheFirstRuns_IsAConflict()
    {
        var gate = new TaskCompletionSource();
        var first = Sut.RunAsync(Keyed("k1", "{}"), "zhang.wei", async _ => { await gate.Task; return Reply.NoContent(); }, default);
        var second = await SendAsync(Keyed("k1", "{}"));
        gate.SetResult();
        await first;
        second.Status.ShouldBe(409);
        works.ShouldBe(0);
    }

    [Fact]
    public async Task Post_ManyAtOnce_HappenOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => SendAsync(Keyed("k1", "{}")))));
        works.ShouldBe(1);
        answers.ShouldAllBe(answer => answer.Status == 201 || answer.Status == 409);
    }

    [Fact]
    public async Task Post_AfterAFault_MayBeTriedAgain()
    {
        await Should.ThrowAsync<TimeoutException>(() =>
            Sut.RunAsync(Keyed("k1", "{}"), "zhang.wei", _ => throw new TimeoutException(), default));
        (await SendAsync(Keyed("k1", "{}"))).Status.ShouldBe(201);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"corrected":true}""")]
    public async Task Post_RefusedByARule_MayBeTriedAgainAlsoCorrected(string secondBody)
    {
        var refused = await Sut.RunAsync(
            Keyed("k1", "{}"), "zhang.wei", _ => Task.FromResult<Reply>(Reply.Refused(new Conflict("wrong-state", "Not now."))), default);
        var (status, _, _) = await refused.SendAsync(Keyed("k1", "{}"));
        status.ShouldBe(409);

        (await SendAsync(Keyed("k1", secondBody))).Status.ShouldBe(201);
        works.ShouldBe(1);
    }

    [Fact]
    public async Task Post_WithoutABody_NeedsNoContentType()
    {
        var request = Keyed("k1", "");
        request.ContentType = null;
        request.ContentLength = 0;
        (await SendAsync(request)).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Post_AnsweredUnavailable_MayBeTriedAgain()
    {
        await Sut.RunAsync(
            Keyed("k1", "{}"), "zhang.wei", _ => Task.FromResult<Reply>(Reply.Refused(new Unavailable("c", "d", TimeSpan.FromSeconds(1)))), default);
        (await SendAsync(Keyed("k1", "{}"))).Status.ShouldBe(201);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("键")]
    [InlineData("a,b")]
    [InlineData("\"\"")]
    public async Task Post_WithAKeyThatIsNone_IsRefused(string key)
    {
        (await SendAsync(Keyed(key, "{}"))).Status.ShouldBe(400);
        works.ShouldBe(0);
    }

    [Fact]
    public async Task Post_WithAnEndlessKey_IsRefused() => (await SendAsync(Keyed(new string('k', 129), "{}"))).Status.ShouldBe(400);

    [Fact]
    public async Task Post_QuotedKey_IsTheSameKey()
    {
        await SendAsync(Keyed("k1", "{}"));
        await SendAsync(Keyed("\"k1\"", "{}"));
        works.ShouldBe(1);
    }

    private static HttpRequest Keyed(string key, string body, string path = "/api/things") =>
        Requests.Post(body, path: path).With("Idempotency-Key", key);

    private async Task<(int Status, IHeaderDictionary Headers, System.Text.Json.JsonElement Body)> SendAsync(HttpRequest request, string caller = "zhang.wei")
    {
        var reply = await Sut.RunAsync(request, caller, WorkAsync, default);
        return await reply.SendAsync(request);
    }

    private Task<Reply> WorkAsync(CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref works);
        return Task.FromResult<Reply>(Reply.Created($"/api/things/{number}", new { number }).WithVersion(number));
    }
}
