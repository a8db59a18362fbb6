using Ecom.Functions.Contracts.Rules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

public sealed class ContractPolicyTests
{
    [Fact]
    public void Policy_WithoutSettings_HasTheDefaults()
    {
        var policy = Bind([]);
        policy.ReviewHours[ReviewStage.Partner].ShouldBe(24);
        policy.SpecialValue["CNY"].ShouldBe(100_000_000);
        policy.SigningValidity.ShouldBe(TimeSpan.FromDays(90));
    }

    [Fact]
    public void Policy_WithSomeSettings_KeepsTheOtherDefaults()
    {
        var policy = Bind(new()
        {
            ["Contracts:Policy:ReviewHours:Legal"] = "4",
            ["Contracts:Policy:SpecialValue:USD"] = "15000000",
            ["Contracts:Policy:SigningReminderAfter"] = "3.00:00:00",
        });
        policy.ReviewHours[ReviewStage.Legal].ShouldBe(4);
        policy.ReviewHours[ReviewStage.Operations].ShouldBe(8);
        policy.SpecialValue["USD"].ShouldBe(15_000_000);
        policy.SpecialValue["CNY"].ShouldBe(100_000_000);
        policy.SigningReminderAfter.ShouldBe(TimeSpan.FromDays(3));
        policy.SigningReminderEvery.ShouldBe(TimeSpan.FromDays(2));
    }

    [Theory]
    [InlineData("ReviewHours:Legal", "0", "ReviewHours:Legal")]
    [InlineData("SigningReminderEvery", "00:00:00", "SigningReminderEvery")]
    [InlineData("RetentionFloorYears", "2", "RetentionFloorYears")]
    [InlineData("ReturnedLapsesAfter", "1.00:00:00", "ReturnedLapsesAfter")]
    public void Policy_WithAWrongNumber_StopsTheStartAndNamesIt(string setting, string value, string named) =>
        Should.Throw<InvalidOperationException>(() => Bind(new() { ["Contracts:Policy:" + setting] = value })).Message.ShouldContain(named);

    private static ContractPolicy Bind(Dictionary<string, string?> settings) =>
        ContractServices.Policy(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
