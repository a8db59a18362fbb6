using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary><c>extensions.serviceBus</c>.</summary>
internal sealed record ServiceBusSettings
{
    /// <summary>Whether messages are completed when the function succeeds, where the trigger doesn't say otherwise.</summary>
    public bool AutoComplete { get; init; } = true;

    /// <summary>How many messages of one trigger without sessions run at once.</summary>
    public int MaxConcurrentCalls { get; init; } = 16;

    /// <summary>How many sessions of one trigger run at once.</summary>
    public int MaxConcurrentSessions { get; init; } = 8;

    /// <summary>How many messages a batch holds at most.</summary>
    public int MaxMessageBatchSize { get; init; } = 1000;

    public static ServiceBusSettings Read(IConfigurationSection section) => new()
    {
        AutoComplete = section.GetValue("autoCompleteMessages", defaultValue: true),
        MaxConcurrentCalls = (int?)Number.Positive(section, "maxConcurrentCalls") ?? 16,
        MaxConcurrentSessions = (int?)Number.Positive(section, "maxConcurrentSessions") ?? 8,
        MaxMessageBatchSize = (int?)Number.Positive(section, "maxMessageBatchSize") ?? 1000,
    };
}
