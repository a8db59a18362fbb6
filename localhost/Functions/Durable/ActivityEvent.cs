using Microsoft.DurableTask;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>What starts an activity function.</summary>
internal sealed record ActivityEvent(TaskActivityContext Context, object? Input);
