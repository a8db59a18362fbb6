using System.Diagnostics;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Diagnostics;

/// <summary>
/// Carries a trace from who sends a message to who handles it, the way the official client does: application properties
/// <c>Diagnostic-Id</c> and <c>traceparent</c>, and spans of the same sources and names. Without a listener a span costs one comparison.
/// </summary>
internal static class MessageTraces
{
    private const string DiagnosticId = "Diagnostic-Id";
    private const string TraceParent = "traceparent";
    private const string TraceState = "tracestate";

    private static readonly ActivitySource Messages = new("Azure.Messaging.ServiceBus");
    private static readonly ActivitySource Processors = new("Azure.Messaging.ServiceBus.ServiceBusProcessor");

    /// <summary>Gives a message the sender's trace, unless it has one.</summary>
    public static void Instrument(ServiceBusMessage message, string entity)
    {
        var properties = message.ApplicationProperties;
        if (properties.ContainsKey(DiagnosticId) || properties.ContainsKey(TraceParent))
        {
            return;
        }

        using var span = Describe(Messages.StartActivity("Message", ActivityKind.Producer), "create", entity);
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id } current)
        {
            properties[DiagnosticId] = id;
            properties[TraceParent] = id;
            if (current.TraceStateString is { Length: > 0 } state)
            {
                properties[TraceState] = state;
            }
        }
    }

    /// <summary>Messages are handled: one continues its sender's trace; several have a trace of their own with a link to each.</summary>
    public static Activity? Process(Entity entity, IReadOnlyList<ServiceBusReceivedMessage> messages)
    {
        if (!Processors.HasListeners())
        {
            return null;
        }

        var name = entity.RequiresSession ? "ServiceBusSessionProcessor.ProcessSessionMessage" : "ServiceBusProcessor.ProcessMessage";
        var span = messages is [var single]
            ? Processors.StartActivity(name, ActivityKind.Consumer, ContextOf(single) ?? default)
            : Processors.StartActivity(
                name,
                ActivityKind.Consumer,
                parentContext: default,
                links: messages.Select(ContextOf).OfType<ActivityContext>().Distinct().Select(static context => new ActivityLink(context)));
        return Describe(span, "process", entity.Path);
    }

    private static ActivityContext? ContextOf(ServiceBusReceivedMessage message) =>
        (Text(message, TraceParent) ?? Text(message, DiagnosticId)) is { } parent
        && ActivityContext.TryParse(parent, Text(message, TraceState), isRemote: true, out var context)
            ? context
            : null;

    private static string? Text(ServiceBusReceivedMessage message, string property) =>
        message.ApplicationProperties.TryGetValue(property, out var value) ? value as string : null;

    private static Activity? Describe(Activity? span, string operation, string entity) => span?
        .SetTag("messaging.system", "servicebus")
        .SetTag("messaging.operation", operation)
        .SetTag("messaging.destination.name", entity);
}
