using Ecom.Functions.Complaints;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Steps;
using Ecom.Functions.Complaints.Steps.Notices;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Attachments.Unnamed;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Sla;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers complaints.</summary>
public static class ComplaintServices
{
    private const string PolicySection = "Complaints:Policy";
    private const string RoutingSection = "Complaints:Routing";

    /// <summary>Adds complaints (sections <c>Complaints:Policy</c> and <c>Complaints:Routing</c>); needs the platform's parts.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration.</param>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message names it.</exception>
    public static IServiceCollection AddComplaints(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var policy = configuration.GetSection(PolicySection).Get<ComplaintPolicy>() ?? new ComplaintPolicy();
        var routing = configuration.GetSection(RoutingSection).Get<RoutingPolicy>() ?? new RoutingPolicy();
        Require(PolicySection, policy.Problems());
        Require(RoutingSection, routing.Problems());
        services.AddSingleton(policy);
        services.AddSingleton(routing);
        services.AddSingleton<IComplaintPlans, ComplaintPlans>();
        services.AddSingleton(static provider => provider.GetRequiredService<IWorkCalendars>().Default);
        services.AddSingleton<ComplaintRules>();
        services.AddSingleton<ComplaintEvolution>();
        services.AddCaseKind<ComplaintCaseKind, ComplaintState>();
        services.AddSingleton<ComplaintStore>();
        services.AddSingleton<ComplaintLinks>();
        services.AddSingleton<ComplaintCommandApplication>();
        services.AddSingleton<StaffMemos>();
        services.AddSingleton<ComplaintNotices>();
        services.AddMetrics();
        services.AddSingleton<ComplaintMetrics>();
        services.AddSingleton<ComplaintGate>();
        services.AddSingleton<ComplaintWatch>();
        services.AddSingleton<PublicReports>();
        services.AddSingleton<ComplaintFiles>();
        services.AddSingleton<IAttachmentNames, ComplaintAttachmentNames>();
        services.AddSingleton<IPersonRecords, ComplaintPeople>();
        services.AddSingleton<FollowDesk>();
        services.AddSingleton<FollowCommands>();
        services.TryAddSingleton<CommandRequests>();
        return services;
    }

    private static void Require(string section, IReadOnlyList<string> problems)
    {
        if (problems.Count > 0) throw new InvalidOperationException($"{section} is not valid: {string.Join("; ", problems)}.");
    }
}
