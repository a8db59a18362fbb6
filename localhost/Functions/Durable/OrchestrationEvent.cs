using Microsoft.DurableTask;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>What starts an orchestration function.</summary>
internal sealed record OrchestrationEvent(TaskOrchestrationContext Context, object? Input);
