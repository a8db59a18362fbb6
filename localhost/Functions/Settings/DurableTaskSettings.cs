using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary><c>extensions.durableTask</c>.</summary>
internal sealed record DurableTaskSettings
{
    /// <summary>How many activities run at once; null for the engine's default.</summary>
    public int? MaxConcurrentActivities { get; init; }

    /// <summary>How many orchestrators run at once; null for the engine's default.</summary>
    public int? MaxConcurrentOrchestrators { get; init; }

    /// <summary>The version of instances that are started without one, and the version that the worker compares with; null for none.</summary>
    public string? DefaultVersion { get; init; }

    /// <summary>Which versions the worker takes.</summary>
    public DurableTaskWorkerOptions.VersionMatchStrategy VersionMatch { get; init; } = DurableTaskWorkerOptions.VersionMatchStrategy.CurrentOrOlder;

    /// <summary>What happens to an instance that the worker does not take.</summary>
    public DurableTaskWorkerOptions.VersionFailureStrategy VersionFailure { get; init; } = DurableTaskWorkerOptions.VersionFailureStrategy.Reject;

    public static DurableTaskSettings Read(IConfigurationSection section) => new()
    {
        MaxConcurrentActivities = (int?)Number.Positive(section, "maxConcurrentActivityFunctions"),
        MaxConcurrentOrchestrators = (int?)Number.Positive(section, "maxConcurrentOrchestratorFunctions"),
        DefaultVersion = section["defaultVersion"] is { Length: > 0 } version ? version : null,
        VersionMatch = Named(section, "versionMatchStrategy", DurableTaskWorkerOptions.VersionMatchStrategy.CurrentOrOlder),
        VersionFailure = Named(section, "versionFailureStrategy", DurableTaskWorkerOptions.VersionFailureStrategy.Reject),
    };

    private static T Named<T>(IConfigurationSection section, string name, T otherwise)
        where T : struct, Enum => section[name] switch
        {
            null => otherwise,
            { } text when !char.IsAsciiDigit(text.FirstOrDefault()) && Enum.TryParse<T>(text, ignoreCase: true, out var value) => value,
            { } text => throw new FormatException($"{name} is '{text}'; it must be one of {string.Join(", ", Enum.GetNames<T>())}."),
        };
}
