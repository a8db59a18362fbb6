namespace Ecom.Functions.Platform.Flow;

/// <summary>Custom status of an orchestration whose messages do not leave; they are tried again every half hour.</summary>
/// <param name="ToldUpTo">The last event that everybody was told of.</param>
/// <param name="Fault">Type of the fault.</param>
public sealed record MessageTrouble(long ToldUpTo, string Fault);
