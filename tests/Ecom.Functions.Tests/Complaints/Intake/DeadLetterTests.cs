using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>What admins do with dead letters: here of the queue by which complaints come in, which detects duplicates for 25 hours.</summary>
public sealed class DeadLetterTests
{
    private const string Path = "/api/dead-letters/complaints-intake";
    private static readonly Person Admin = new("admin.ada", "admin.ada", ["admin"]);

    [Fact]
    public async Task List_OfAQueue_SaysWhyAndNothingOfTheBody()
    {
        await using var host = await ContractHost.StartAsync();
        await IntakeQueues.SendAsync(host, """{"version":2,"customer":"梅 SECRET"}""", "m-1");
        await host.SettleAsync();
        var answer = await host.SendAsync(HttpMethod.Get, Path, Admin);
        answer.Status.ShouldBe(200, answer.Text);
        var letter = answer.Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        letter.EnumerateObject().Select(member => member.Name).ShouldBe(
            ["sequenceNumber", "messageId", "subject", "reason", "description", "enqueuedTime", "deliveryCount"], ignoreOrder: true);
        letter.GetProperty("messageId").GetString().ShouldBe("m-1");
        letter.GetProperty("reason").GetString().ShouldBe("invalid-request");
        letter.GetProperty("description").GetString()!.ShouldContain("/version must be 1");
        answer.Text.ShouldNotContain("SECRET");
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).Count.ShouldBe(1, "it stays");
    }

    [Fact]
    public async Task List_InPages_ShowsEachOnceOldestFirst()
    {
        await using var host = await ContractHost.StartAsync();
        for (var i = 1; i <= 5; i++) await IntakeQueues.SendAsync(host, "{", $"m-{i}");
        await host.SettleAsync();
        List<string?> ids = [];
        for (string? query = "?limit=2"; query is not null;)
        {
            var page = (await host.SendAsync(HttpMethod.Get, Path + query, Admin)).Json;
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("messageId").GetString()));
            query = page.GetProperty("continuation").GetString() is { } token ? $"?limit=2&continuation={token}" : null;
        }

        ids.ShouldBe(["m-1", "m-2", "m-3", "m-4", "m-5"]);
        (await host.SendAsync(HttpMethod.Get, Path + "?continuation=x", Admin)).ShouldBeRefused(400, "invalid-request");
    }

    [Fact]
    public async Task Resubmit_OfOneAmongOthers_SendsItUnderANewIdThoughTheQueueKnowsTheOld()
    {
        FaultyStarts faulty = new(10, startsFirst: false);
        await using var host = await ContractHost.StartAsync(configure: faulty.Use);
        await IntakeQueues.SendAsync(host, "{", "m-1");
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1"), "m-2");
        await IntakeQueues.SendAsync(host, "{", "m-3");
        await host.AdvanceAsync(TimeSpan.FromMinutes(15));
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).Select(letter => letter.MessageId).ShouldBe(["m-1", "m-2", "m-3"], ignoreOrder: true);
        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty();
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1"), "m-2");
        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty("under its old id it is dropped without a word");

        var number = await NumberAsync(host, "m-2");
        var answer = await host.SendAsync(HttpMethod.Post, $"{Path}/{number}/resubmit", Admin);
        answer.Status.ShouldBe(200, answer.Text);
        answer.Json.GetProperty("messageId").GetString().ShouldBe("m-2");

        (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem().Report.ExternalId.ShouldBe("s-1");
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).Select(letter => letter.MessageId).ShouldBe(["m-1", "m-3"], ignoreOrder: true);
        (await host.SendAsync(HttpMethod.Post, $"{Path}/{number}/resubmit", Admin)).ShouldBeRefused(404, "unknown-dead-letter");
    }

    [Fact]
    public async Task Resubmit_OfAll_SendsEachOnceAndThoseThatFailAnewAreThereOnce()
    {
        FaultyStarts faulty = new(20, startsFirst: false);
        await using var host = await ContractHost.StartAsync(configure: faulty.Use);
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1"), "m-1");
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-2"), "m-2");
        await IntakeQueues.SendAsync(host, "{", "m-3");
        await host.AdvanceAsync(TimeSpan.FromMinutes(15));

        var answer = await host.SendAsync(HttpMethod.Post, $"{Path}/resubmit", Admin);
        answer.Status.ShouldBe(200, answer.Text);
        (answer.Json.GetProperty("resubmitted").GetInt32(), answer.Json.GetProperty("mayBeMore").GetBoolean()).ShouldBe((3, false));
        (await IntakeQueues.ComplaintsAsync(host)).Select(complaint => complaint.Report.ExternalId).ShouldBe(["s-1", "s-2"], ignoreOrder: true);
        var dead = (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).ShouldHaveSingleItem();
        dead.MessageId.ShouldStartWith("m-3~again-");
        dead.DeadLetterReason.ShouldBe("malformed-json");

        (await host.SendAsync(HttpMethod.Post, $"{Path}/resubmit", Admin)).Json.GetProperty("resubmitted").GetInt32().ShouldBe(1);
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).ShouldHaveSingleItem().MessageId.ShouldNotBe(dead.MessageId);
    }

    [Theory]
    [InlineData(KillMoment.BeforeCommit)]
    [InlineData(KillMoment.AfterCommit)]
    public async Task Resubmit_KilledAtEachOfItsCommits_IsOneMessageWhenItIsAskedAgain(KillMoment moment)
    {
        var sent = 0;
        for (var commit = 1; ; commit++)
        {
            await using var host = await ContractHost.StartAsync(hasTimers: false);
            await IntakeQueues.SendAsync(host, "{", "m-1");
            await host.SettleAsync();
            var number = await NumberAsync(host, "m-1");
            host.Host.KillAtCommit(host.Host.Commits + commit, moment);
            try
            {
                _ = await host.SendAsync(HttpMethod.Post, $"{Path}/{number}/resubmit", Admin);
            }
            catch (HttpRequestException) when (host.Host.IsKilled)
            {
                // The connection ends with the host.
            }

            var killed = host.Host.IsKilled;
            if (killed) await host.Host.RestartAsync();
            await host.AdvanceAsync(TimeSpan.FromMinutes(2));
            if ((await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).Any(letter => letter.MessageId == "m-1"))
                (await host.SendAsync(HttpMethod.Post, $"{Path}/{number}/resubmit", Admin)).Status.ShouldBe(200);

            // It is poison, so each message of it that there ever was is a dead letter.
            var dead = await IntakeQueues.DeadAsync(host, ComplaintReported.Queue);
            dead.ShouldHaveSingleItem($"killed {moment} {commit}").MessageId.ShouldBe($"m-1~again-{number}");
            if (!killed) break;
            sent++;
        }

        sent.ShouldBeGreaterThan(2, "taking it, sending it and completing it are commits");
    }

    [Fact]
    public async Task Drop_WithAReason_TakesItAwayAndNoOther()
    {
        await using var host = await ContractHost.StartAsync();
        await IntakeQueues.SendAsync(host, "{", "m-1");
        await IntakeQueues.SendAsync(host, "[", "m-2");
        var path = $"{Path}/{await NumberAsync(host, "m-1")}/drop";
        (await host.SendAsync(HttpMethod.Post, path, Admin, new { reason = " " })).ShouldBeRefused(400, "invalid-request");
        (await host.SendAsync(HttpMethod.Post, path, Admin, new { reason = "a\u0007b" })).ShouldBeRefused(400, "invalid-request");
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).Count.ShouldBe(2);

        (await host.SendAsync(HttpMethod.Post, path, Admin, new { reason = "A test message." })).Status.ShouldBe(200);
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).ShouldHaveSingleItem().MessageId.ShouldBe("m-2");
        (await host.SendAsync(HttpMethod.Post, path, Admin, new { reason = "A test message." })).ShouldBeRefused(404, "unknown-dead-letter");
    }

    [Theory]
    [InlineData("GET", "/api/dead-letters/orders")]
    [InlineData("GET", "/api/dead-letters/case-events:nobody")]
    [InlineData("POST", "/api/dead-letters/orders/resubmit")]
    [InlineData("POST", "/api/dead-letters/orders/1/resubmit")]
    [InlineData("POST", "/api/dead-letters/complaints-intake/99/resubmit")]
    [InlineData("POST", "/api/dead-letters/complaints-intake/-1/drop")]
    [InlineData("POST", "/api/dead-letters/complaints-intake/x/drop")]
    public async Task Queue_OrDeadLetterThatIsNotThere_IsUnknown(string method, string path)
    {
        await using var host = await ContractHost.StartAsync();
        (await host.SendAsync(new HttpMethod(method), path, Admin, method == "GET" ? null : new { reason = "gone" })).Status.ShouldBe(404);
        (await host.SendAsync(new HttpMethod(method), path, Staff.Head, method == "GET" ? null : new { reason = "gone" })).ShouldBeRefused(403, "wrong-role");
        (await host.SendAsync(new HttpMethod(method), path, null)).Status.ShouldBe(401);
    }

    private static async Task<long> NumberAsync(ContractHost host, string messageId) =>
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).Single(letter => letter.MessageId == messageId).SequenceNumber;
}
