using System.Diagnostics;

namespace Ecom.Functions.Platform.Commands;

/// <summary>
/// Keeps what a command does in the trace of the request that gave it, though a case's orchestration keeps the trace that it was
/// started in for years. See docs/adr/0010.
/// </summary>
internal static class CommandTrace
{
    private static readonly ActivitySource Source = new("Ecom.Commands");

    /// <summary>The <c>traceparent</c> of what runs now; null when nothing is traced.</summary>
    public static string? Current => Activity.Current is { IdFormat: ActivityIdFormat.W3C } current ? current.Id : null;

    /// <summary>A command is applied: part of its request's trace, with a link to the step of the orchestration that applies it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="command">Name of the command; its content is nowhere in a trace.</param>
    /// <param name="trace">The request's <c>traceparent</c>; null leaves the step's own span in charge.</param>
    public static Activity? Apply(string caseId, string command, string? trace)
    {
        if (!Source.HasListeners() || !ActivityContext.TryParse(trace, null, isRemote: true, out var request)) return null;
        ActivityLink[] step = Activity.Current is { } current ? [new ActivityLink(current.Context)] : [];
        return Source.StartActivity($"apply:{command}", ActivityKind.Internal, request, links: step)?.SetTag("ecom.case", caseId);
    }
}
