using System.Globalization;
using Ecom.LocalHost.Functions.Timers;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Tests.Timers;

public sealed class ScheduleTests
{
    [Theory]
    [InlineData("0 30 9 * * 1-5", null, "2026-03-06T09:30:00Z", "2026-03-09T09:30:00Z")]
    [InlineData("*/15 * * * * *", null, "2026-03-06T09:30:01Z", "2026-03-06T09:30:15Z")]
    [InlineData("30 9 * * *", null, "2026-03-06T09:30:00Z", "2026-03-07T09:30:00Z")]
    [InlineData("0 0 8 * * *", "Asia/Shanghai", "2026-03-06T01:00:00Z", "2026-03-07T00:00:00Z")]
    [InlineData("00:00:30", null, "2026-03-06T09:30:01Z", "2026-03-06T09:30:31Z")]
    [InlineData("%Every%", null, "2026-03-06T09:30:01Z", "2026-03-06T10:00:00Z")]
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-30T00:30:00Z")]
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2026-10-25T01:30:00Z", "2026-10-26T01:30:00Z")]
    public void Schedule_AfterAnInstant_IsTheNextWallClockTime(string schedule, string? zone, string after, string expected) =>
        Parse(schedule, zone).After(Instant(after)).ShouldBe(Instant(expected));

    [Fact]
    public void Schedule_OfADayThatNeverComes_HasNoRun() => Parse("0 0 0 30 2 *", zone: null).After(Instant("2026-01-01T00:00:00Z")).ShouldBeNull();

    [Theory]
    [InlineData("0 0 25 * * *", null)]
    [InlineData("-00:00:01", null)]
    [InlineData("0 0 8 * * *", "Nowhere/Else")]
    public void Schedule_Malformed_IsRefused(string schedule, string? zone) => Should.Throw<FormatException>(() => Parse(schedule, zone));

    private static ISchedule Parse(string schedule, string? zone) => new ScheduleParser(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["WEBSITE_TIME_ZONE"] = zone, ["Every"] = "0 0 * * * *" })
        .Build()).Parse(schedule);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
