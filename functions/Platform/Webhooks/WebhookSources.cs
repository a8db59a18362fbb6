using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>The keys of each source.</summary>
/// <param name="options">The settings, read once: a changed secret comes with a restart.</param>
public sealed class WebhookSources(IOptions<WebhookOptions> options)
{
    private readonly FrozenDictionary<string, WebhookKey[]> keys = options.Value.Sources
        .Where(source => source.Value.Keys.Count > 0)
        .ToFrozenDictionary(source => source.Key, source => source.Value.Keys.Select(WebhookKey.Parse).ToArray(), StringComparer.Ordinal);

    /// <summary>The keys of a source; null when it is unknown or has none.</summary>
    /// <param name="source">Its name.</param>
    public IReadOnlyList<WebhookKey>? Find(string source) => keys.GetValueOrDefault(source);
}
