using Ecom.Functions.Platform.Cases;

namespace Ecom.Platform.Tests.Cases;

/// <summary>Every case has its night of the week, whatever runs were early, late or missed.</summary>
public sealed class CaseNightsTests
{
    private static readonly DateTimeOffset Run = new(2026, 3, 6, 19, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nights_OfAWeek_HaveEachCaseOnceAndAboutAsManyEach()
    {
        var cases = Enumerable.Range(0, 7000).Select(number => $"complaint-{number}").ToList();
        var seen = Enumerable.Range(1, 7)
            .SelectMany(day => CaseNights.Due(Run.AddDays(day - 1).UtcDateTime, Run.AddDays(day)).ShouldHaveSingleItem() is var night
                ? cases.Where(id => CaseNights.Of(id) == night) : []);
        seen.Order(StringComparer.Ordinal).ShouldBe(cases.Order(StringComparer.Ordinal));
        cases.GroupBy(CaseNights.Of).ShouldAllBe(night => night.Count() > 850 && night.Count() < 1150);
    }

    [Theory]
    [InlineData(-30, 30)]
    [InlineData(30, -30)]
    [InlineData(-59, 22 * 60)]
    public void Night_WhoseRunIsEarlyOrLate_IsNeitherSkippedNorTakenTwice(int lastByMinutes, int byMinutes)
    {
        var night = CaseNights.Due(Run.AddDays(-1).AddMinutes(lastByMinutes).UtcDateTime, Run.AddMinutes(byMinutes)).ShouldHaveSingleItem();
        night.ShouldBe(CaseNights.Due(Run.AddDays(-1).UtcDateTime, Run).Single());
    }

    [Fact]
    public void Nights_ThatWereMissed_AreDueWithTheNext()
    {
        var all = Enumerable.Range(1, 3).SelectMany(day => CaseNights.Due(Run.AddDays(day - 1).UtcDateTime, Run.AddDays(day)));
        CaseNights.Due(Run.UtcDateTime, Run.AddDays(3)).ShouldBe(all, ignoreOrder: true);
    }

    [Fact]
    public void Nights_BeforeTheFirstRunOrAfterALongPause_AreAllDue()
    {
        CaseNights.Due(null, Run).Count.ShouldBe(7);
        CaseNights.Due(default(DateTime), Run).Count.ShouldBe(7);
        CaseNights.Due(Run.AddDays(-40).UtcDateTime, Run).Count.ShouldBe(7);
    }

    [Fact]
    public void Night_ThatRunsTwice_IsItsOwnAgain() =>
        CaseNights.Due(Run.UtcDateTime, Run.AddHours(1)).ShouldBe(CaseNights.Due(Run.AddDays(-1).UtcDateTime, Run));
}
