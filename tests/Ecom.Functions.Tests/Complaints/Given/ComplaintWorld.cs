using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Sla;
using Ecom.Functions.Platform.Sla.Policies;
using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The rules with the calendars and policies that are delivered.</summary>
internal static class ComplaintWorld
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddLogging()
        .AddSlaPolicies()
        .BuildServiceProvider();

    public static WorkCalendar Calendar { get; } = Services.GetRequiredService<IWorkCalendars>().Default;

    public static SlaClocks Clocks { get; } = Services.GetRequiredService<SlaClocks>();

    public static RoutingPolicy Routing { get; } = new();

    public static ComplaintRules Rules { get; } = new(
        new ComplaintPolicy(), Routing, Clocks, Calendar, new TestPlans(Services.GetRequiredService<ISlaPolicies>()));

    public static ComplaintEvolution Evolution { get; } = new(Clocks);
}
