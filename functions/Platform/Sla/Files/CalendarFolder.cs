using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Sla.Rules;
using NodaTime;

namespace Ecom.Functions.Platform.Sla.Files;

/// <summary>Reads calendars from a folder; a wrong file stops the start and is named.</summary>
internal static class CalendarFolder
{
    public static IReadOnlyDictionary<string, WorkCalendar> Read(string folder)
    {
        var schedules = Files(folder, "holidays")
            .Select(path => Load<HolidayFile, (string, HolidayFile)>(path, file => (file.Name, file)))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        return Files(folder, "calendars")
            .Select(path => Load<CalendarFile, WorkCalendar>(path, file => Calendar(file, schedules)))
            .ToDictionary(calendar => calendar.Name, StringComparer.Ordinal);
    }

    private static string[] Files(string folder, string kind)
    {
        var path = Path.Combine(folder, kind);
        return Directory.Exists(path)
            ? Directory.GetFiles(path, "*.json")
            : throw new DirectoryNotFoundException($"There is no folder '{path}' with working calendars; see the setting WorkingTime:Folder.");
    }

    private static TResult Load<TFile, TResult>(string path, Func<TFile, TResult> use)
    {
        try
        {
            return use(JsonSerializer.Deserialize<TFile>(File.ReadAllBytes(path), EcomJson.Options)
                ?? throw new FormatException("The file holds null."));
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException or KeyNotFoundException
            or NodaTime.TimeZones.DateTimeZoneNotFoundException)
        {
            throw new InvalidDataException($"The working calendar file '{path}' is not valid: {error.Message}", error);
        }
    }

    private static WorkCalendar Calendar(CalendarFile file, Dictionary<string, HolidayFile> schedules)
    {
        var week = new WorkWeek(
            file.Week.ToDictionary(day => day.Key, day => Intervals(day.Value)),
            file.MakeUpDay is null ? null : Intervals(file.MakeUpDay));
        var years = file.Holidays
            .SelectMany(name => schedules.TryGetValue(name, out var schedule)
                ? schedule.Years
                : throw new KeyNotFoundException($"There is no holiday file with the name '{name}'."))
            .ToList();
        return new WorkCalendar(file.Name, DateTimeZoneProviders.Tzdb[file.TimeZone], week, Schedule(years));
    }

    private static HolidaySchedule Schedule(List<HolidayYear> years)
    {
        var holidays = new Dictionary<DateOnly, string>();
        foreach (var off in years.SelectMany(year => year.DaysOff))
        {
            if (off.To < off.From)
                throw new FormatException($"'{off.Name}' ends on {off.To:O}, before it begins on {off.From:O}.");
            for (var day = off.From; day <= off.To; day = day.AddDays(1))
                holidays[day] = off.Name;
        }

        var makeUpDays = years.SelectMany(year => year.MakeUpDays).ToHashSet();
        var both = makeUpDays.Where(holidays.ContainsKey).ToList();
        return both.Count == 0
            ? new HolidaySchedule(holidays, makeUpDays, years.Select(year => year.Year).ToHashSet())
            : throw new FormatException($"{both[0]:O} is both a day off and a make-up working day.");
    }

    private static IReadOnlyList<WorkInterval> Intervals(IReadOnlyList<string> texts) =>
        [.. texts.Select(text => WorkInterval.Parse(text, CultureInfo.InvariantCulture))];
}
