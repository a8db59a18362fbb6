namespace Ecom.Functions.Platform.Sla.Files;

/// <summary>Holidays as a file says them.</summary>
/// <param name="Name">Name of the schedule.</param>
/// <param name="Years">Year by year.</param>
internal sealed record HolidayFile(string Name, IReadOnlyList<HolidayYear> Years);
