using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class ParallelTests
{
    [Fact]
    public async Task SendersAndReceivers_InParallel_CompleteEachMessageExactlyOnce()
    {
        const int Senders = 4, Receivers = 4, Each = 200;
        await using var test = new ParallelBroker();
        var completed = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        using var all = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var sending = Enumerable.Range(0, Senders).Select(async sender =>
        {
            var to = test.Client.CreateSender("orders");
            for (var i = 0; i < Each; i++)
            {
                await to.SendMessageAsync(new ServiceBusMessage($"{sender}-{i}"));
            }
        });
        var receiving = Enumerable.Range(0, Receivers).Select(async index =>
        {
            var from = test.Client.CreateReceiver("orders");
            while (completed.Count < Senders * Each)
            {
                foreach (var message in await from.ReceiveMessagesAsync(1 + (index * 5), TimeSpan.FromMilliseconds(200), all.Token))
                {
                    await from.CompleteMessageAsync(message, all.Token);
                    completed.AddOrUpdate(message.Body.ToString(), 1, static (_, times) => times + 1);
                }
            }
        });
        await Task.WhenAll(sending.Concat(receiving));

        completed.Count.ShouldBe(Senders * Each);
        completed.Values.ShouldAllBe(times => times == 1);
        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Sends_InParallel_GetNumbersWithoutGaps()
    {
        await using var test = new ParallelBroker();
        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => test.SendAsync([new ServiceBusMessage($"{i}")])));

        var numbers = (await test.Client.CreateReceiver("orders").PeekMessagesAsync(1_000)).Select(message => message.SequenceNumber);
        numbers.ShouldBe(Enumerable.Range(1, 300).Select(static i => (long)i));
    }
}
