using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Steps;
using Ecom.Functions.Platform.Flow;

namespace Ecom.Functions.Complaints.Flow;

/// <summary>What the orchestration of complaints is made of.</summary>
internal static class ComplaintFlow
{
    /// <summary>The steps by which commands act and people are told.</summary>
    public static CaseSteps<ComplaintCommand> Steps { get; } = new(
        nameof(ApplyComplaintCommand), nameof(NotifyComplaintPeople), new TimePassed(), static (step, reason) => new ParkWork(step, reason));
}
