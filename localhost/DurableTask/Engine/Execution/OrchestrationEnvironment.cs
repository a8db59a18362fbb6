using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>What a worker gives to its orchestrators.</summary>
/// <param name="LoggerFactory">Where loggers come from.</param>
/// <param name="DefaultVersion">Version of sub-orchestrations that name none.</param>
/// <param name="Properties">Settings for the orchestrators.</param>
internal sealed record OrchestrationEnvironment(
    ILoggerFactory LoggerFactory,
    string DefaultVersion,
    IReadOnlyDictionary<string, object?> Properties);
