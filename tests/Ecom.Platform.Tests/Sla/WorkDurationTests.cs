using Ecom.Functions.Platform.Sla.Rules;

namespace Ecom.Platform.Tests.Sla;

public sealed class WorkDurationTests
{
    [Theory]
    [InlineData("4 working hours", 4, WorkUnit.WorkingHours)]
    [InlineData("1 working day", 1, WorkUnit.WorkingDays)]
    [InlineData("90 calendar days", 90, WorkUnit.CalendarDays)]
    [InlineData("15 Working Minutes", 15, WorkUnit.WorkingMinutes)]
    public void Parse_AmountAndUnit_IsRead(string text, int amount, WorkUnit unit) =>
        WorkDuration.Parse(text, null).ShouldBe(new WorkDuration(amount, unit));

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("4 hours")]
    [InlineData("-4 working hours")]
    [InlineData("four working hours")]
    [InlineData("04:00:00")]
    public void Parse_WithoutAUnitOrANumber_IsRefused(string text) =>
        Should.Throw<FormatException>(() => WorkDuration.Parse(text, null)).Message.ShouldContain("working hours");

    [Fact]
    public void ToString_OfEveryUnit_IsReadBack()
    {
        foreach (var unit in Enum.GetValues<WorkUnit>())
        {
            foreach (var amount in new[] { 0, 1, 2 })
                WorkDuration.Parse(new WorkDuration(amount, unit).ToString(), null).ShouldBe(new WorkDuration(amount, unit));
        }
    }

    [Fact]
    public void Amount_BelowZero_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => WorkDuration.WorkingDays(-1));
}
