namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The customer was told until when they hear again.</summary>
/// <param name="At">When.</param>
/// <param name="Until">The instant. It replaces an earlier promise; where the policy's limit is earlier, that one holds.</param>
public sealed record UpdatePromised(DateTimeOffset At, DateTimeOffset Until) : ClockEvent(At);
