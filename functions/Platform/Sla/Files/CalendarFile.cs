namespace Ecom.Functions.Platform.Sla.Files;

/// <summary>A calendar as a file says it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TimeZone">IANA id.</param>
/// <param name="Week">Intervals such as "09:00-12:00" by day; a day that is missing is off.</param>
/// <param name="Holidays">Names of holiday files; their days are put together.</param>
/// <param name="MakeUpDay">Intervals of a make-up working day; missing: those of the first working day from Monday.</param>
internal sealed record CalendarFile(
    string Name,
    string TimeZone,
    IReadOnlyDictionary<DayOfWeek, IReadOnlyList<string>> Week,
    IReadOnlyList<string> Holidays,
    IReadOnlyList<string>? MakeUpDay = null);
