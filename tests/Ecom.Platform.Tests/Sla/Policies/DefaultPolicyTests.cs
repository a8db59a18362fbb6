using Ecom.Functions.Platform.Sla.Policies;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.Platform.Tests.Sla.Policies;

/// <summary>The policy that comes with the application.</summary>
public sealed class DefaultPolicyTests
{
    [Theory]
    [InlineData("urgent", "payment", "gold", "chat", "urgent")]
    [InlineData("high", "payment", "gold", "chat", "high priority")]
    [InlineData("low", "payment", "gold", "chat", "gold customers")]
    [InlineData("low", "payment", "standard", "phone", "live channels")]
    [InlineData("normal", "other", "standard", "email", "everything else")]
    [InlineData("new", "new", "new", "new", "everything else")]
    public void Match_TheFirstRuleThatMatches_Decides(string priority, string category, string tier, string channel, string rule) =>
        Policies().Match(new SlaAttributes(priority, category, tier, channel)).Rule.ShouldBe(rule);

    [Fact]
    public void ClocksOfTheApplication_RunByItsPolicy()
    {
        using var services = Services();
        var plan = services.GetRequiredService<ISlaPolicies>().Match(new SlaAttributes("normal", "other", "standard", "email"));
        var ledger = services.GetRequiredService<SlaClocks>().Apply(ClockLedger.Empty, new ClocksStarted(Calendars.China("2026-03-09T09:00"), plan));
        ledger.FirstResponse!.Due.ShouldBe(Calendars.China("2026-03-09T14:30"));
        ledger.NextInstant.ShouldBe(Calendars.China("2026-03-09T12:00"));
    }

    [Fact]
    public void Application_WithWrongPolicies_DoesNotStart()
    {
        using var services = Services(new() { ["SlaPolicies:Folder"] = "nowhere" });
        Should.Throw<InvalidDataException>(() => services.GetServices<IHostedService>().Count()).Message.ShouldContain("nowhere");
    }

    private static ISlaPolicies Policies()
    {
        using var services = Services();
        return services.GetRequiredService<ISlaPolicies>();
    }

    private static ServiceProvider Services(Dictionary<string, string?>? settings = null) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build())
        .AddSlaPolicies()
        .BuildServiceProvider();
}
