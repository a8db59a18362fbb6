using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Intake;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>What customers complain about.</summary>
internal static class Reports
{
    public const string Email = "mei@example.com";

    public static ReportRequest Ordinary(string? externalId = null) => new(
        ComplaintChannel.Email,
        new CustomerRequest("梅 Mei", "customer-7", Email, Language: "en"),
        "The parcel is late",
        "My parcel should have been here a week ago.",
        externalId,
        OrderId: "order-1001");
}
