using System.Text.Json.Nodes;

namespace Ecom.Functions.Platform.Instances;

/// <summary>One orchestration instance.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="CustomStatus">What the orchestration says of itself: that messages do not leave, and since which event; null for nothing.</param>
/// <param name="Case">The case whose lifecycle it is; null when it is none.</param>
public sealed record InstanceView(InstanceSummary Instance, JsonObject? CustomStatus, InstanceCase? Case);
