using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Testing;

/// <summary>How a test runs the application.</summary>
public sealed record FunctionsTestHostOptions
{
    /// <summary>Where the virtual clock starts: a Monday morning in China unless said otherwise.</summary>
    public DateTimeOffset StartTime { get; init; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    /// <summary>The classes that hold the functions; null for those of the entry point's assembly.</summary>
    public IReadOnlyList<Type>? FunctionTypes { get; init; }

    /// <summary>The folder that holds <c>host.json</c>; null for the test's own.</summary>
    public string? ApplicationFolder { get; init; }

    /// <summary>The folder that keeps the host's data, its content root too; null for a new one that is deleted at the end.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Settings. Files and environment variables of the machine are not read.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Changes services after the application added its own.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; init; }

    /// <summary>Whether requests go over a real socket (Kestrel on a free port) instead of in memory.</summary>
    public bool UsesKestrel { get; init; }

    /// <summary>Whether the host starts its own Azurite; takes about a second.</summary>
    public bool UsesAzurite { get; init; }

    /// <summary>How long, in real time, background work may take to settle before the test fails.</summary>
    public TimeSpan SettleTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
