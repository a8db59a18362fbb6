using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Notifications.Queue;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>What the memory of notifications promises on every store.</summary>
public abstract class NotificationRecordsContract : StoreTests
{
    private static readonly TimeSpan Remember = TimeSpan.FromDays(100);

    private static readonly string Id = NotificationId.Of("contract-1:signed:1");

    [Fact]
    public async Task Begin_Sent_IsDoneUntilItIsForgotten()
    {
        await SentAsync((await BeginAsync()).ShouldBeOfType<DeliveryClaim.Started>().Try);
        Clock.Now += Remember - TimeSpan.FromSeconds(1);
        (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Done>().Record.Status.ShouldBe(NotificationStatus.Sent);
        Clock.Now += TimeSpan.FromSeconds(1);
        (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Started>();
    }

    [Fact]
    public async Task Begin_AnotherTryUnderWay_IsBusyUntilItsLeaseEnds()
    {
        var lost = (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Started>().Try;
        (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Busy>().Until.ShouldBe(Clock.Now + DeliveryRules.Lease);
        Clock.Now += DeliveryRules.Lease;
        var second = (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Started>().Try;
        await SentAsync(lost); // wakes up too late
        (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Busy>();
        await SentAsync(second);
        (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Done>();
    }

    [Fact]
    public async Task Begin_ManyAtOnce_OneStarts()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => BeginAsync())));
        claims.OfType<DeliveryClaim.Started>().ShouldHaveSingleItem();
        claims.OfType<DeliveryClaim.Busy>().Count().ShouldBe(19);
    }

    [Fact]
    public async Task Parked_AreListedOldestFirstInPages()
    {
        List<string> ids = [];
        foreach (var key in new[] { "c", "a", "b" })
        {
            ids.Add(await ParkAsync(key));
            Clock.Now += TimeSpan.FromMinutes(1);
        }

        await SentAsync((await BeginAsync()).ShouldBeOfType<DeliveryClaim.Started>().Try);
        var first = await Stores.Notifications.ParkedAsync("", 2, default);
        var second = await Stores.Notifications.ParkedAsync(first[^1].ParkedKey!, 2, default);
        first.Concat(second).Select(record => record.Id).ShouldBe(ids);
        first[0].Trouble!.Reason.ShouldBe("mailbox-refused (SMTP 550)");
    }

    [Fact]
    public async Task Parked_NeverExpire()
    {
        var id = await ParkAsync("a");
        Clock.Now += Remember * 2;
        await SentAsync((await BeginAsync()).ShouldBeOfType<DeliveryClaim.Started>().Try);
        (await Stores.Notifications.ParkedAsync("", 10, default)).ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task Parked_SentAgain_LeaveTheList()
    {
        var id = await ParkAsync("a");
        await Stores.Notifications.ChangeAsync(
            id, record => (true, record! with { Status = NotificationStatus.Waiting, Round = 1 }), default);
        (await Stores.Notifications.ParkedAsync("", 10, default)).ShouldBeEmpty();
        (await BeginAsync(id, 0)).ShouldBeOfType<DeliveryClaim.Done>("a message of the round before");
        (await BeginAsync(id, 1)).ShouldBeOfType<DeliveryClaim.Started>();
    }

    private protected Task<DeliveryClaim> BeginAsync(string? id = null, int round = 0) => Stores.Notifications.ChangeAsync(
        id ?? Id, record => DeliveryRules.Begin(record, id ?? Id, round, Clock.Now, Remember), default);

    private Task<bool> SentAsync(long number) =>
        Stores.Notifications.ChangeAsync(Id, record => (true, DeliveryRules.Sent(record, number, Clock.Now, Remember)), default);

    private async Task<string> ParkAsync(string key)
    {
        QueuedNotification queued = new(NotificationId.Of(key), 0, 1, Clock.Now);
        DeliveryTrouble trouble = new(key, "t", "email", "mailbox-refused (SMTP 550)", 1, Clock.Now, Clock.Now, "c2VhbGVk");
        await Stores.Notifications.ChangeAsync(
            queued.Id, record => (true, DeliveryRules.Parked(record, queued, null, Remember, trouble)), default);
        return queued.Id;
    }
}
