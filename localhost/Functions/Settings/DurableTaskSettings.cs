using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary><c>extensions.durableTask</c>.</summary>
internal sealed record DurableTaskSettings
{
    /// <summary>How many activities run at once; null for the engine's default.</summary>
    public int? MaxConcurrentActivities { get; init; }

    /// <summary>How many orchestrators run at once; null for the engine's default.</summary>
    public int? MaxConcurrentOrchestrators { get; init; }

    public static DurableTaskSettings Read(IConfigurationSection section) => new()
    {
        MaxConcurrentActivities = (int?)Number.Positive(section, "maxConcurrentActivityFunctions"),
        MaxConcurrentOrchestrators = (int?)Number.Positive(section, "maxConcurrentOrchestratorFunctions"),
    };
}
