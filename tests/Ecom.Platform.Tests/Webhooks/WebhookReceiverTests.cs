using System.Text;
using Ecom.Functions.Platform.Webhooks;
using Ecom.Platform.Tests.Http;

namespace Ecom.Platform.Tests.Webhooks;

public sealed class WebhookReceiverTests : IAsyncDisposable
{
    private const string Body = """{"type":"complaint.opened","text":"包裹 <b>破损</b>"}""";

    private readonly WebhookIntake intake = new();

    [Fact]
    public async Task Delivery_Signed_IsAcceptedAndLiesOnTheQueueAsItCame()
    {
        (await intake.SendAsync(intake.Delivery("msg_1", Body))).ShouldBe((202, null));

        var webhook = (await intake.TakenAsync()).ShouldHaveSingleItem();
        webhook.Source.ShouldBe("storefront");
        webhook.Id.ShouldBe("msg_1");
        webhook.ReceivedAt.ShouldBe(intake.Clock.Now);
        Encoding.UTF8.GetString(webhook.Body.Span).ShouldBe(Body);
    }

    [Fact]
    public async Task Delivery_SignedByEitherKeyWhileOneIsReplaced_IsAccepted()
    {
        (await intake.SendAsync(intake.Delivery("new", Body))).Status.ShouldBe(202);
        (await intake.SendAsync(intake.Delivery("old", Body, WebhookIntake.OldSecret))).Status.ShouldBe(202);
        var both = intake.Delivery("both", Body);
        both.Headers[WebhookHeaders.Signature] = $"v1a,ed25519 v1,AAAA {both.Headers[WebhookHeaders.Signature]}";
        (await intake.SendAsync(both)).Status.ShouldBe(202);
        (await intake.TakenAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Delivery_SignedByAnotherSourcesKeyOrChanged_IsRefusedAndNothingIsTaken()
    {
        var changed = intake.Delivery("msg_1", Body);
        changed.Body = new MemoryStream(Encoding.UTF8.GetBytes(Body.Replace("破损", "丢失", StringComparison.Ordinal)));
        (await intake.SendAsync(changed)).ShouldBe((401, "webhook-signature-mismatch"));
        var renamed = intake.Delivery("msg_1", Body).With(WebhookHeaders.Id, "msg_2");
        (await intake.SendAsync(renamed)).ShouldBe((401, "webhook-signature-mismatch"));
        var redated = intake.Delivery("msg_1", Body);
        redated.Headers[WebhookHeaders.Timestamp] = (intake.Clock.Now.ToUnixTimeSeconds() + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        (await intake.SendAsync(redated)).ShouldBe((401, "webhook-signature-mismatch"));
        (await intake.SendAsync(intake.Delivery("msg_1", Body), "carrier")).ShouldBe((401, "webhook-signature-mismatch"));

        (await intake.TakenAsync()).ShouldBeEmpty();
        (await intake.SendAsync(intake.Delivery("msg_1", Body))).Status.ShouldBe(202);
    }

    [Theory]
    [InlineData(-300, 202, null)]
    [InlineData(-301, 401, "webhook-timestamp-stale")]
    [InlineData(300, 202, null)]
    [InlineData(302, 401, "webhook-timestamp-future")]
    public async Task Delivery_AsOldAsIsToleratedOrOlder_IsToldApart(int seconds, int status, string? code) =>
        (await intake.SendAsync(intake.Delivery("msg_1", Body, at: Whole(intake.Clock.Now).AddSeconds(seconds)))).ShouldBe((status, code));

    [Fact]
    public async Task Delivery_Repeated_IsAcceptedAgainAndTakenOnce()
    {
        await intake.SendAsync(intake.Delivery("msg_1", Body));
        intake.Clock.Now += TimeSpan.FromHours(5);

        (await intake.SendAsync(intake.Delivery("msg_1", Body))).ShouldBe((202, null));

        (await intake.TakenAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Delivery_TwentyTimesAtOnce_IsTakenOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => intake.SendAsync(intake.Delivery("msg_1", Body)))));

        answers.ShouldAllBe(answer => answer.Status == 202);
        (await intake.TakenAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Delivery_ManyAtOnce_AreAllTakenEachOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Task.Run(() => intake.SendAsync(
            intake.Delivery($"msg_{i % 150}", i % 150 < 5 ? new string('x', 4000 + (i % 150)) : Body)))));

        answers.ShouldAllBe(answer => answer.Status == 202);
        (await intake.TakenAsync()).Select(webhook => webhook.Id).ShouldBe(Enumerable.Range(0, 150).Select(i => $"msg_{i}"), ignoreOrder: true);
    }

    [Fact]
    public async Task Delivery_SameIdAtOnceWithTwoBodies_TakesOneAndRefusesTheOther()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => intake.SendAsync(intake.Delivery("msg_1", i % 2 == 0 ? Body : "{}")))));

        answers.Count(answer => answer == (202, null)).ShouldBe(10);
        answers.Count(answer => answer == (409, "webhook-id-reused")).ShouldBe(10);
        (await intake.TakenAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Delivery_WithTheLongestId_IsTakenOnceAndALongerOneIsRefused()
    {
        var id = new string('i', 128);

        await intake.SendAsync(intake.Delivery(id, Body));
        (await intake.SendAsync(intake.Delivery(id, Body))).Status.ShouldBe(202);

        (await intake.TakenAsync()).ShouldHaveSingleItem().Id.ShouldBe(id);
        (await intake.SendAsync(intake.Delivery(id, Body).With(WebhookHeaders.Id, id + "i"))).ShouldBe((400, "webhook-id-malformed"));
    }

    [Fact]
    public async Task Delivery_SameIdWithAnotherBody_IsRefusedAndTheFirstStays()
    {
        await intake.SendAsync(intake.Delivery("msg_1", Body));

        (await intake.SendAsync(intake.Delivery("msg_1", "{}"))).ShouldBe((409, "webhook-id-reused"));

        Encoding.UTF8.GetString((await intake.TakenAsync()).ShouldHaveSingleItem().Body.Span).ShouldBe(Body);
    }

    [Fact]
    public async Task Delivery_SameIdOfAnotherSource_IsAnother()
    {
        await intake.SendAsync(intake.Delivery("msg_1", Body));

        (await intake.SendAsync(intake.Delivery("msg_1", "{}", WebhookIntake.OldSecret), "carrier")).Status.ShouldBe(202);

        (await intake.TakenAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Delivery_IdUsedAnewAfterItIsForgotten_IsTaken()
    {
        await intake.SendAsync(intake.Delivery("msg_1", Body));
        intake.Clock.Now += TimeSpan.FromHours(24.5);

        (await intake.SendAsync(intake.Delivery("msg_1", "{}"))).Status.ShouldBe(202);

        (await intake.TakenAsync()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("Storefront")]
    [InlineData("")]
    public async Task Delivery_UnknownSource_IsNotFoundAndNoSourceIsNamed(string source)
    {
        (await intake.SendAsync(intake.Delivery("msg_1", Body), source)).ShouldBe((404, "unknown-webhook-source"));
    }

    [Theory]
    [InlineData(WebhookHeaders.Id, "", "webhook-header-missing")]
    [InlineData(WebhookHeaders.Timestamp, "", "webhook-header-missing")]
    [InlineData(WebhookHeaders.Signature, "", "webhook-header-missing")]
    [InlineData(WebhookHeaders.Id, "two words", "webhook-id-malformed")]
    [InlineData(WebhookHeaders.Timestamp, "yesterday", "webhook-timestamp-malformed")]
    [InlineData(WebhookHeaders.Timestamp, "-1", "webhook-timestamp-malformed")]
    public async Task Delivery_HeaderMissingOrMalformed_IsRefusedByName(string header, string value, string code) =>
        (await intake.SendAsync(intake.Delivery("msg_1", Body).With(header, value))).ShouldBe((400, code));

    [Theory]
    [InlineData("v1,")]
    [InlineData("v1,not-base64")]
    [InlineData("v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    public async Task Delivery_SignatureOfAnotherForm_IsRefused(string signature) =>
        (await intake.SendAsync(intake.Delivery("msg_1", Body).With(WebhookHeaders.Signature, signature))).ShouldBe((401, "webhook-signature-mismatch"));

    [Fact]
    public async Task Delivery_LargerThanTheLimit_IsRefusedAndNotReadOn()
    {
        (await intake.SendAsync(intake.Delivery("fits", new string('x', 4096)))).Status.ShouldBe(202);
        var large = intake.Delivery("large", new string('x', 30_000));
        (await intake.SendAsync(large)).ShouldBe((413, "body-too-large"));
        large.Body.Position.ShouldBeLessThan(30_000);
        var declared = intake.Delivery("declared", "x");
        declared.ContentLength = 4097;
        (await intake.SendAsync(declared)).ShouldBe((413, "body-too-large"));
    }

    [Fact]
    public async Task Delivery_QueueDown_IsRefusedForNowAndTakenWhenItComesAgain()
    {
        await using var bus = new FlakyBus { Down = true };
        await using var flaky = new WebhookIntake(bus);

        (await flaky.SendAsync(flaky.Delivery("msg_1", Body))).ShouldBe((503, "webhook-queue-unavailable"));
        (await flaky.SendAsync(flaky.Delivery("msg_1", "{}"))).ShouldBe((409, "webhook-id-reused"));
        bus.Down = false;
        (await flaky.SendAsync(flaky.Delivery("msg_1", Body))).Status.ShouldBe(202);
        bus.Taken.ShouldBe(1);
    }

    [Fact]
    public async Task Log_OfEverythingRefused_HoldsNoBodyNoSecretAndNoSignature()
    {
        var forged = intake.Delivery("msg_1", Body, "whsec_Zm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2Vk");
        await intake.SendAsync(forged);
        await intake.SendAsync(intake.Delivery("msg_1", Body));
        await intake.SendAsync(intake.Delivery("msg_1", "{\"other\":1}"));

        var log = string.Join('\n', intake.Log.Lines);
        log.ShouldContain("msg_1");
        log.ShouldNotContain("complaint.opened");
        log.ShouldNotContain(WebhookIntake.NewSecret[6..]);
        log.ShouldNotContain(forged.Headers[WebhookHeaders.Signature].ToString()[3..]);
    }

    public ValueTask DisposeAsync() => intake.DisposeAsync();

    private static DateTimeOffset Whole(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
}
