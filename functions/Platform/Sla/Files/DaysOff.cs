namespace Ecom.Functions.Platform.Sla.Files;

/// <summary>Days off in a row.</summary>
/// <param name="Name">Name of the holiday.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal sealed record DaysOff(string Name, DateOnly From, DateOnly To);
