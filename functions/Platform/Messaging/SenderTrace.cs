using System.Diagnostics;
using Azure.Messaging.ServiceBus;

namespace Ecom.Functions.Platform.Messaging;

/// <summary>
/// The trace that a message belongs to. The client sets it when it sends; a message that is sent together with those of other
/// requests gets it here, when it is made.
/// </summary>
internal static class SenderTrace
{
    private const string DiagnosticId = "Diagnostic-Id";
    private const string TraceParent = "traceparent";

    /// <summary>Gives a message the trace of what runs now.</summary>
    /// <param name="message">The message.</param>
    public static ServiceBusMessage Carry(ServiceBusMessage message)
    {
        if (Activity.Current is not { IdFormat: ActivityIdFormat.W3C, Id: { } id }) return message;
        message.ApplicationProperties[DiagnosticId] = id;
        message.ApplicationProperties[TraceParent] = id;
        return message;
    }
}
