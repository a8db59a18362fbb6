using DurableTask.Core.Exceptions;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Gives an admin's orders to orchestration instances, by the official client alone, so that both hosts do the same.</summary>
/// <remarks>Invariant: an order that was given is in the log, with who gave it and why.</remarks>
/// <param name="cases">Tells whose lifecycle an instance is.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="body">Reads bodies.</param>
/// <param name="logger">Gets the orders.</param>
public sealed class InstanceTools(InstanceCases cases, IdempotentRequests once, JsonBody body, ILogger<InstanceTools> logger)
{
    private const int MaxReasonLength = 500;

    /// <summary>Finds an instance.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="instanceId">The route value.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The instance; 400 for what can be no id, 404 when there is none.</returns>
    public static async Task<Outcome<OrchestrationMetadata>> FindAsync(DurableTaskClient client, string? instanceId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (!InstanceId.Parse(instanceId).TryGet(out var id, out var refusal)) return refusal;
        return await client.GetInstanceAsync(id, getInputsAndOutputs: true, cancellationToken) is { } found ? found : Unknown();
    }

    /// <summary>Gives an order, with the reason that the request's body gives.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="instanceId">The route value.</param>
    /// <param name="order">The order.</param>
    /// <param name="cancellationToken">Gives up; the order may have been given.</param>
    /// <returns>202 with the instance's address; 400, 404; 409 when the instance takes no such order as it stands.</returns>
    public Task<Reply> OrderAsync(
        HttpRequest request, DurableTaskClient client, string instanceId, InstanceOrder order, CancellationToken cancellationToken)
    {
        var by = request.Caller().Id;
        return once.RunAsync(request, by, token => OrderAsync(request, client, instanceId, order, by, token), cancellationToken);
    }

    private async Task<Reply> OrderAsync(
        HttpRequest request, DurableTaskClient client, string instanceId, InstanceOrder order, string by, CancellationToken cancellationToken)
    {
        if (!(await body.ReadAsync<InstanceOrderRequest>(request, cancellationToken)).TryGet(out var given, out var refusal)) return Reply.Refused(refusal);
        var reason = TextRules.Line(given.Reason);
        if (reason.Length == 0) return Reply.Refused(new Invalid("/reason", "is required"));
        if (TextRules.RefuseLine(reason, MaxReasonLength) is { } problem) return Reply.Refused(new Invalid("/reason", problem));
        if (!(await FindAsync(client, instanceId, cancellationToken)).TryGet(out var instance, out refusal)) return Reply.Refused(refusal);
        var status = InstanceStatuses.Of(instance.RuntimeStatus);
        var of = await cases.OfAsync(instance.InstanceId, cancellationToken);
        if (InstanceRules.Refuse(order, status, of) is { } refused) return Reply.Refused(refused);
        if (!InstanceRules.IsDone(order, status))
        {
            InstanceLog.Ordered(logger, instance.InstanceId, status, order.ToString(), by, reason);
            if (await GiveAsync(client, instance.InstanceId, order, $"{by}: {reason}", cancellationToken) is { } late) return Reply.Refused(late);
        }

        var address = AddressOf(instance.InstanceId);
        return Reply.Accepted(address, new InstanceCommanded(instance.InstanceId, address, InstanceRules.Note(order, of)));
    }

    /// <returns>Why the engine does not take it: the instance may have changed since it was looked at.</returns>
    private static async Task<Refusal?> GiveAsync(
        DurableTaskClient client, string instanceId, InstanceOrder order, string reason, CancellationToken cancellationToken)
    {
        try
        {
            await (order switch
            {
                InstanceOrder.Suspend => client.SuspendInstanceAsync(instanceId, reason, cancellationToken),
                InstanceOrder.Resume => client.ResumeInstanceAsync(instanceId, reason, cancellationToken),
                InstanceOrder.Terminate => client.TerminateInstanceAsync(
                    instanceId, new TerminateInstanceOptions(reason, Recursive: true), cancellationToken),
                InstanceOrder.Restart => client.RestartAsync(instanceId, restartWithNewInstanceId: false, cancellationToken),
                InstanceOrder.Rewind => client.RewindInstanceAsync(instanceId, reason, cancellationToken),
                InstanceOrder.Purge => client.PurgeInstanceAsync(instanceId, new PurgeInstanceOptions(Recursive: true), cancellationToken),
                _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order."),
            });
            return null;
        }
        catch (ArgumentException) when (order is InstanceOrder.Restart or InstanceOrder.Rewind)
        {
            // So say these two that the instance has gone meanwhile.
            return Unknown();
        }
        catch (Exception changed) when (order is InstanceOrder.Restart or InstanceOrder.Rewind
            && changed is InvalidOperationException or OrchestrationAlreadyExistsException)
        {
            return new Conflict("instance-changed", "The instance does not stand as it did a moment ago; look at it and ask again.");
        }
        catch (Exception missing) when (missing is NotSupportedException or NotImplementedException)
        {
            return new Conflict("order-not-supported", "The backend of this environment cannot do that.");
        }
    }

    private static string AddressOf(string instanceId) => $"/api/instances/{Uri.EscapeDataString(instanceId)}";

    private static NotFound Unknown() => new("unknown-instance", "There is no such instance, or not any more.");
}
