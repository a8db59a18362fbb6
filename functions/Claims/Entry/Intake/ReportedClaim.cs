using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Reads <see cref="ClaimReported"/> from a message's body.</summary>
internal static class ReportedClaim
{
    /// <summary>The report in a body, or what is wrong with it, field by field.</summary>
    /// <param name="body">The body, as it came.</param>
    public static Outcome<ClaimReport> Read(ReadOnlyMemory<byte> body) =>
        VersionedMessage.Read<ClaimReported>(body, ClaimReported.CurrentVersion).TryGet(out var message, out var refusal) ? Of(message) : refusal;

    private static Outcome<ClaimReport> Of(ClaimReported message)
    {
        ReportedWords words = new();
        words.Require("/channel", message.Channel);
        words.Require("/externalId", message.ExternalId);
        if (message.Carrier is null != message.TrackingNumber is null) words.Require("/carrier, /trackingNumber", null);
        var channel = words.Find<ClaimChannel>("/channel", message.Channel);
        var kind = words.Find<ClaimKind>("/kind", message.Kind);
        var tier = words.Find<CustomerTier>("/customer/tier", message.Customer.Tier);
        if (words.Errors.Count > 0) return new Invalid(words.Errors);
        return new ClaimReport(
            channel!.Value,
            message.ExternalId,
            TextRules.Line(message.OrderId),
            kind,
            new CustomerContact(
                TextRules.Line(message.Customer.Name),
                message.Customer.Id,
                message.Customer.Email,
                message.Customer.Phone,
                tier ?? CustomerTier.Standard,
                message.Customer.Language ?? "zh"),
            TextRules.Paragraphs(message.Description),
            message.Carrier is { } carrier ? new ParcelKey(carrier, message.TrackingNumber!) : null,
            [.. (message.Lines ?? []).Select(line => new ClaimedLine(line.LineId, line.Damaged, line.Missing))]);
    }
}
