using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Ecom.LocalHost.Functions.Discovery;

/// <summary>The functions of the application, by name.</summary>
/// <param name="All">All of them.</param>
internal sealed record FunctionCatalog(IReadOnlyList<FunctionEntry> All)
{
    /// <summary>Those that one kind of trigger starts.</summary>
    public IEnumerable<(FunctionEntry Entry, T Trigger)> With<T>()
        where T : TriggerBindingAttribute =>
        from entry in All
        where entry.Trigger is T
        select (entry, (T)entry.Trigger);
}
