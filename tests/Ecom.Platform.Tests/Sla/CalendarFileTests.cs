using Ecom.Functions.Platform.Sla;
using Ecom.Functions.Platform.Sla.Rules;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Sla;

public sealed class CalendarFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("calendars").FullName;

    public CalendarFileTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "calendars"));
        Directory.CreateDirectory(Path.Combine(folder, "holidays"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Folder_WithOwnFiles_IsReadWithoutCode()
    {
        Write("holidays/own.json", """
            {"name":"own","years":[{"year":2026,"source":"us","daysOff":[{"name":"Party","from":"2026-03-09","to":"2026-03-09"}],"makeUpDays":["2026-03-08"]}]}
            """);
        Write("calendars/shop.json", """
            {"name":"shop","timeZone":"Europe/Berlin","week":{"monday":["10:00-12:00"],"tuesday":["10:00-12:00"]},"holidays":["own"],"makeUpDay":["08:00-09:00"]}
            """);
        var shop = Read("shop").Default;
        shop.TimeZoneId.ShouldBe("Europe/Berlin");
        shop.IntervalsOn(new DateOnly(2026, 3, 9)).ShouldBeEmpty();
        shop.IntervalsOn(new DateOnly(2026, 3, 8)).ShouldBe([new WorkInterval(480, 540)]);
        shop.IntervalsOn(new DateOnly(2026, 3, 10)).ShouldBe([new WorkInterval(600, 720)]);
    }

    [Theory]
    [InlineData("""{"name":"shop","timeZone":"Mars/Olympus","week":{"monday":["10:00-12:00"]},"holidays":[]}""", "Mars/Olympus")]
    [InlineData("""{"name":"shop","timeZone":"Europe/Berlin","week":{},"holidays":[]}""", "week")]
    [InlineData("""{"name":"shop","timeZone":"Europe/Berlin","week":{"monday":["12:00-10:00"]},"holidays":[]}""", "12:00-10:00")]
    [InlineData("""{"name":"shop","timeZone":"Europe/Berlin","week":{"monday":["10:00-12:00","11:00-13:00"]},"holidays":[]}""", "overlap")]
    [InlineData("""{"name":"shop","timeZone":"Europe/Berlin","week":{"monday":["10:00-12:00"]},"holidays":["none"]}""", "none")]
    [InlineData("""{"name":"shop","timeZone":"Europe/Berlin","weak":{}}""", "weak")]
    public void Folder_WithAWrongFile_StopsAndNamesIt(string json, string reason)
    {
        Write("calendars/shop.json", json);
        var error = Should.Throw<InvalidDataException>(() => Read("shop"));
        error.Message.ShouldContain("shop.json");
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public void Get_UnknownCalendar_NamesThoseThatThereAre() =>
        Should.Throw<KeyNotFoundException>(() => Calendars.FromFiles().Get("moon")).Message.ShouldContain("china-office");

    private WorkCalendars Read(string name) => new(
        Options.Create(new WorkingTimeOptions { Folder = folder, DefaultCalendar = name }),
        TimeProvider.System,
        NullLogger<WorkCalendars>.Instance);

    private void Write(string path, string json) => File.WriteAllText(Path.Combine(folder, path), json);
}
