using System.Text;
using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

/// <summary>What the memory of idempotency keys promises on every store.</summary>
public abstract class IdempotencyContract : StoreTests
{
    private static readonly IdempotentResponse Answer = new(
        201,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Location"] = "/api/contracts/1", ["Content-Type"] = "application/json" },
        Encoding.UTF8.GetBytes("""{"id":"合同"}"""));

    private IIdempotencyStore Keys => Stores.Idempotency;

    [Fact]
    public async Task Begin_Completed_GivesTheSameAnswer()
    {
        await Keys.CompleteAsync("zhang POST /contracts", "k1", await StartAsync("k1"), Answer);

        var completed = (await BeginAsync("k1")).ShouldBeOfType<IdempotencyClaim.Completed>().Response;

        completed.StatusCode.ShouldBe(201);
        completed.Headers.ShouldBe(Answer.Headers, ignoreOrder: true);
        completed.Body.ToArray().ShouldBe(Answer.Body.ToArray());
    }

    [Fact]
    public async Task Begin_OtherRequest_IsAMismatch()
    {
        var attempt = await StartAsync("k1");
        (await BeginAsync("k1", "other")).ShouldBeOfType<IdempotencyClaim.Mismatch>();
        await Keys.CompleteAsync("zhang POST /contracts", "k1", attempt, Answer);
        (await BeginAsync("k1", "other")).ShouldBeOfType<IdempotencyClaim.Mismatch>();
    }

    [Fact]
    public async Task Begin_OtherScope_IsAnotherKey()
    {
        await StartAsync("k1");

        (await Keys.BeginAsync("li POST /contracts", "k1", "hash")).ShouldBeOfType<IdempotencyClaim.Started>();
    }

    [Fact]
    public async Task Begin_FirstStillRuns_IsInProgressUntilItsLeaseEnds()
    {
        var lost = await StartAsync("k1");
        (await BeginAsync("k1")).ShouldBeOfType<IdempotencyClaim.InProgress>();

        Clock.Now += IIdempotencyStore.Lease;
        var second = (await BeginAsync("k1")).ShouldBeOfType<IdempotencyClaim.Started>();
        await Keys.CompleteAsync("zhang POST /contracts", "k1", lost, Answer); // wakes up too late
        (await BeginAsync("k1")).ShouldBeOfType<IdempotencyClaim.InProgress>();
        await Keys.CompleteAsync("zhang POST /contracts", "k1", second.Attempt, Answer);
        (await BeginAsync("k1")).ShouldBeOfType<IdempotencyClaim.Completed>();
    }

    [Fact]
    public async Task Begin_Abandoned_IsFree()
    {
        await Keys.AbandonAsync("zhang POST /contracts", "k1", await StartAsync("k1"));

        (await BeginAsync("k1", "other")).ShouldBeOfType<IdempotencyClaim.Started>();
    }

    [Fact]
    public async Task Begin_AfterADay_IsFree()
    {
        await Keys.CompleteAsync("zhang POST /contracts", "k1", await StartAsync("k1"), Answer);

        Clock.Now += IIdempotencyStore.TimeToLive - TimeSpan.FromSeconds(1);
        (await BeginAsync("k1")).ShouldBeOfType<IdempotencyClaim.Completed>();
        Clock.Now += TimeSpan.FromSeconds(1);
        (await BeginAsync("k1")).ShouldBeOfType<IdempotencyClaim.Started>();
    }

    [Fact]
    public async Task Begin_ManyAtOnce_OneStarts()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => BeginAsync("k1"))));

        claims.OfType<IdempotencyClaim.Started>().ShouldHaveSingleItem();
        claims.OfType<IdempotencyClaim.InProgress>().Count().ShouldBe(19);
    }

    [Fact]
    public async Task Complete_TooLarge_IsRefused()
    {
        var large = Answer with { Body = new byte[IdempotentResponse.MaxBodyLength + 1] };
        var attempt = await StartAsync("k1");

        await Should.ThrowAsync<ArgumentException>(() => Keys.CompleteAsync("zhang POST /contracts", "k1", attempt, large));
    }

    private async Task<long> StartAsync(string key) => (await BeginAsync(key)).ShouldBeOfType<IdempotencyClaim.Started>().Attempt;

    private Task<IdempotencyClaim> BeginAsync(string key, string hash = "hash") => Keys.BeginAsync("zhang POST /contracts", key, hash);
}
