namespace Ecom.Functions.Platform.Sla.Files;

/// <summary>The holidays of one year.</summary>
/// <param name="Year">The year that the source rules on.</param>
/// <param name="Source">Who decided it, and when.</param>
/// <param name="DaysOff">Stretches of days off, as published: with the weekend days in them.</param>
/// <param name="MakeUpDays">Days off of the ordinary week on which there is work.</param>
internal sealed record HolidayYear(
    int Year, string Source, IReadOnlyList<DaysOff> DaysOff, IReadOnlyList<DateOnly> MakeUpDays);
