using System.Text.Json;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Orders;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>Hears all that the application tells its operators, whatever the levels say: logs, traces, metrics, orchestrations, envelopes of messages.</summary>
internal sealed class Eavesdropper : IDisposable
{
    private readonly LogEar logs = new();
    private readonly TelemetryEar telemetry = new();
    private readonly SentMessages sent = new();

    /// <summary>Listens to the host that has these services.</summary>
    public void Watch(IServiceCollection services)
    {
        sent.Watch(services);
        _ = services.AddSingleton<ILoggerProvider>(logs).PostConfigure<LoggerFilterOptions>(static filter =>
        {
            // What is switched off altogether stays so; of all else, an operator may ask for every level.
            LoggerFilterRule[] off = [.. filter.Rules.Where(rule => rule.LogLevel == LogLevel.None)];
            filter.Rules.Clear();
            foreach (var rule in off) filter.Rules.Add(rule);
            filter.MinLevel = LogLevel.Trace;
        });
    }

    /// <summary>All that was heard of a host.</summary>
    /// <param name="host">The host.</param>
    /// <param name="queues">Queues whose dead letters count.</param>
    public async Task<IReadOnlyList<Overheard>> HeardAsync(ContractHost host, params IReadOnlyList<string> queues)
    {
        await host.SettleAsync();
        List<Overheard> heard = [.. logs.Heard, .. telemetry.Heard, .. sent.Envelopes.Select(each => new Overheard(Overheard.Envelope, each.Entity, each.Envelope))];
        await foreach (var instance in host.Host.Durable.GetAllInstancesAsync(new OrchestrationQuery { FetchInputsAndOutputs = true }))
        {
            heard.AddRange(Parts(instance).OfType<string>().Select(part => new Overheard(Overheard.History, instance.Name, part)));
            foreach (var happened in await host.Host.Durable.GetOrchestrationHistoryAsync(instance.InstanceId))
                heard.Add(new Overheard(Overheard.History, instance.Name, JsonSerializer.Serialize(happened, happened.GetType())));
            foreach (var tool in (string[])["", "/history?limit=100"])
            {
                var answer = await host.SendAsync(HttpMethod.Get, $"/api/instances/{instance.InstanceId}{tool}", Admins.Ada);
                answer.Status.ShouldBe(200, answer.Text);
                heard.Add(new Overheard(Overheard.Tool, instance.Name, answer.Text));
            }
        }

        foreach (var queue in queues)
        {
            heard.AddRange((await IntakeQueues.DeadAsync(host, queue)).Select(letter =>
                new Overheard(Overheard.DeadLetter, queue, $"{letter.DeadLetterReason}: {letter.DeadLetterErrorDescription}")));
        }

        return heard;
    }

    public void Dispose() => telemetry.Dispose();

    private static IEnumerable<string?> Parts(OrchestrationMetadata instance) =>
    [
        instance.InstanceId, instance.SerializedInput, instance.SerializedOutput, instance.SerializedCustomStatus, instance.FailureDetails?.ToString(),
        .. instance.Tags.Select(tag => $"{tag.Key}={tag.Value}"),
    ];
}
