using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Fills a <c>DurableTaskClient</c> parameter.</summary>
public sealed class DurableClientAttribute : InputBindingAttribute
{
    /// <summary>The setting that holds the store's connection; the local host has one store and accepts null only.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>The task hub; the local host has one and accepts its name or null.</summary>
    public string? TaskHub { get; set; }
}
