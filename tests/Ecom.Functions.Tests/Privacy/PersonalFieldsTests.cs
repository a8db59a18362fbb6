using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>No text of an event is forgotten: it is sealed, or it stands here with what it is.</summary>
public sealed class PersonalFieldsTests
{
    /// <summary>Texts that are nobody's words and name nobody; by the type that has them.</summary>
    private static readonly Dictionary<string, string[]> Plain = new(StringComparer.Ordinal)
    {
        // Ids and numbers of cases, orders, payments, parcels, partners' receipts: the transaction.
        ["ComplaintOpened"] = ["complaintId", "number", "earlier"],
        ["ComplaintReport"] = ["orderId"],
        ["ClaimOpened"] = ["claimId", "number", "why"],
        ["ClaimReport"] = ["orderId"],
        ["ClaimedLine"] = ["lineId"],
        ["OrderFacts"] = ["orderId", "paymentId"],
        ["OrderLineFacts"] = ["lineId", "sku", "name"],
        ["OrderParcelFacts"] = ["lineIds"],
        ["ParcelKey"] = ["carrier", "trackingNumber"],
        ["Money"] = ["currency"],
        ["Placement"] = ["currency"],
        ["PlacedLine"] = ["lineId", "sku", "name"],
        ["Payment"] = ["paymentId"],
        ["ParcelShipped"] = ["lineIds", "replacementId"],
        ["OrderTracked"] = ["orderId"],
        ["RefundRecorded"] = ["reference"],
        ["EffectDone"] = ["key", "reference"],
        ["ReappearanceSettled"] = ["reference"],
        ["RecoveryAnswerRecorded"] = ["answerId"],
        ["PhotoAdded"] = ["sameAs"],
        // Files by what they are; their names are sealed.
        ["ComplaintAttachment"] = ["id", "contentType", "sha256"],
        ["ClaimPhoto"] = ["id", "contentType", "sha256", "shownId", "shownSha256"],
        // What tells customers apart in rules and letters.
        ["CustomerContact"] = ["language"],
        ["OrderCustomer"] = ["tier", "language"],
        // Who of the staff.
        ["Person"] = ["id", "name", "roles"],
        ["ClaimJudged"] = ["judgeId"],
        ["RuleMatch"] = ["rule", "why"],
        // A carrier's depot.
        ["ParcelScanned"] = ["place"],
    };

    /// <summary>Texts that the software itself makes, in every event that has them.</summary>
    private static readonly string[] OfTheSoftware =
    [
        "WorkParked.step", "WorkParked.reason", "CommandRefused.command", "CommandRefused.code", "CommandRefused.detail",
        "FactRefused.command", "FactRefused.code", "FactRefused.detail", "PersonalDataErased.ground", "ComplaintTransferred.queue",
        "ComplaintClassified.queue", "ParcelDeemedLost.why", "ParcelLost.policy", "ParcelDelayed.policy", "*.eventId", "*.fact",
        "EffectParked.key", "EffectPlanned.key", "EffectPlanned.undoes", "EffectDelayed.key", "EffectDropped.key", "EffectResumed.key",
        "TaskOpened.key", "TaskOpened.role", "TaskClosed.key", "TaskOverdue.key",
    ];

    public static TheoryData<Type> Events =>
    [
        .. new[] { typeof(ComplaintEvent), typeof(ClaimEvent), typeof(OrderEvent) }
            .SelectMany(root => root.Assembly.GetTypes().Where(type => type.IsSubclassOf(root) && !type.IsAbstract)),
    ];

    [Theory]
    [MemberData(nameof(Events))]
    public void Texts_OfAnEvent_AreSealedOrKnown(Type happened) =>
        Forgotten(happened, PersonalFields.Of(happened), []).ShouldBeEmpty($"mark it with [PersonalData], or say in {nameof(PersonalFieldsTests)} what it is");

    [Fact]
    public void Texts_OfAnEventThatForgotOne_AreFound()
    {
        Forgotten(typeof(LinkRevokedUnsealed), null, []).ShouldBe(["LinkRevokedUnsealed.reason"]);
        Forgotten(typeof(NestedUnsealed), null, []).ShouldContain("PickupPlace.address");
    }

    [Fact]
    public void Erased_OfEverySlice_IsTheNameThatTheLedgerKnows() =>
        typeof(ComplaintEvent).Assembly.GetTypes().Count(type => type.Name == ErasedData.Event).ShouldBe(3);

    private static IEnumerable<string> Forgotten(Type type, PersonalFields? personal, IReadOnlyList<Type> around)
    {
        var element = Element(type);
        if (around.Contains(element) || element.Assembly == typeof(object).Assembly) yield break;
        foreach (var property in LedgerJson.Options.GetTypeInfo(element).Properties.Where(property => property.Get is not null))
        {
            PersonalFields? inside = null;
            if (personal?.TryGet(property.Name, out inside) == true && inside is null) continue;
            if (Element(property.PropertyType) == typeof(string))
            {
                if (!IsKnown(element, property.Name)) yield return $"{element.Name}.{property.Name}";
            }
            else
            {
                foreach (var forgotten in Forgotten(property.PropertyType, inside, [.. around, element])) yield return forgotten;
            }
        }
    }

    private static bool IsKnown(Type type, string name) =>
        (Plain.TryGetValue(type.Name, out var plain) && plain.Contains(name))
        || OfTheSoftware.Contains($"{type.Name}.{name}") || OfTheSoftware.Contains($"*.{name}")
        // Service levels, plans and their rules are configuration.
        || type.Namespace!.StartsWith("Ecom.Functions.Platform.Sla", StringComparison.Ordinal)
        || type.Namespace == typeof(CompensationPlan).Namespace && type.Name.Contains("Plan", StringComparison.Ordinal) && !type.IsSubclassOf(typeof(ClaimEvent));

    private static Type Element(Type type) => type == typeof(string)
        ? type
        : Nullable.GetUnderlyingType(type)
            ?? type.GetInterfaces().Prepend(type).FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0]
            ?? type;

    private sealed record LinkRevokedUnsealed(string Reason);

    private sealed record NestedUnsealed(PickupPlace Place);
}
