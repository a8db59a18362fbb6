using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary><c>extensions.durableTask</c>.</summary>
internal sealed record DurableTaskSettings
{
    /// <summary>The hub's name, as callers of the management API see it.</summary>
    public string HubName { get; init; } = "LocalHub";

    /// <summary>How many activities run at once; null for the engine's default.</summary>
    public int? MaxConcurrentActivities { get; init; }

    /// <summary>How many orchestrators run at once; null for the engine's default.</summary>
    public int? MaxConcurrentOrchestrators { get; init; }

    public static DurableTaskSettings Read(IConfigurationSection section) => new()
    {
        HubName = section["hubName"] ?? "LocalHub",
        MaxConcurrentActivities = (int?)Number.Positive(section, "maxConcurrentActivityFunctions"),
        MaxConcurrentOrchestrators = (int?)Number.Positive(section, "maxConcurrentOrchestratorFunctions"),
    };
}
