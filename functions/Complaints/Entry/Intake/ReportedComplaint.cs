using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Reads <see cref="ComplaintReported"/> from a message's body.</summary>
internal static class ReportedComplaint
{
    /// <summary>The report in a body, or what is wrong with it, field by field.</summary>
    /// <param name="body">The body of the message.</param>
    public static Outcome<ComplaintReport> Read(ReadOnlyMemory<byte> body) =>
        VersionedMessage.Read<ComplaintReported>(body, ComplaintReported.CurrentVersion).TryGet(out var message, out var refusal) ? Of(message) : refusal;

    private static Outcome<ComplaintReport> Of(ComplaintReported message)
    {
        ReportedWords words = new();
        words.Require("/channel", message.Channel);
        words.Require("/externalId", message.ExternalId);
        var channel = words.Find<ComplaintChannel>("/channel", message.Channel);
        var tier = words.Find<CustomerTier>("/customer/tier", message.Customer.Tier);
        var category = words.Find<ComplaintCategory>("/category", message.Category);
        var impact = words.Find<ComplaintImpact>("/impact", message.Impact);
        var demand = words.Find<CustomerDemand>("/demand", message.Demand);
        if (words.Errors.Count > 0) return new Invalid(words.Errors);
        return new ComplaintReport(
            channel!.Value,
            message.ExternalId,
            new CustomerContact(
                TextRules.Line(message.Customer.Name),
                message.Customer.Id,
                message.Customer.Email,
                message.Customer.Phone,
                tier ?? CustomerTier.Standard,
                message.Customer.Language ?? "zh"),
            TextRules.Line(message.Subject),
            TextRules.Paragraphs(message.Description),
            category,
            impact ?? ComplaintImpact.Medium,
            demand ?? CustomerDemand.None,
            TextRules.Given(message.OrderId));
    }
}
