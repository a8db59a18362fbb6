namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>A promise to the customer.</summary>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Until">Until when they hear.</param>
public sealed record ClockPromise(DateTimeOffset MadeAt, DateTimeOffset Until);
