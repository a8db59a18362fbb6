using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Fills a <c>DurableTaskClient</c> parameter.</summary>
public sealed class DurableClientAttribute : InputBindingAttribute
{
    /// <summary>The setting that holds the store's connection. The local host has one store, whatever this says.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>The task hub. The local host has one, whatever this says.</summary>
    public string? TaskHub { get; set; }
}
