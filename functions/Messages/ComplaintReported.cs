namespace Ecom.Functions.Messages;

/// <summary>A customer complains, says another system; on the queue <see cref="Queue"/>, as JSON. The same channel and external id twice is one complaint.</summary>
/// <remarks>Words such as channels and categories are those of the HTTP interface of complaints.</remarks>
/// <param name="Version">Version of this message: <see cref="CurrentVersion"/>.</param>
/// <param name="Channel">How the complaint came in, such as <c>storefront</c>, <c>social</c> or <c>serviceBus</c>.</param>
/// <param name="ExternalId">Id at its source.</param>
/// <param name="Customer">Who complains.</param>
/// <param name="Subject">In a few words.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="Category">What it is about, such as <c>logistics</c>; without it, rules decide.</param>
/// <param name="Impact">How much it weighs: <c>low</c>, <c>medium</c>, <c>high</c>; medium when it is not said.</param>
/// <param name="Demand">What the customer asks for, such as <c>refund</c>.</param>
/// <param name="OrderId">The order concerned.</param>
public sealed record ComplaintReported(
    int Version,
    string Channel,
    string ExternalId,
    ReportedCustomer Customer,
    string Subject,
    string Description,
    string? Category = null,
    string? Impact = null,
    string? Demand = null,
    string? OrderId = null)
{
    /// <summary>The queue that takes this message.</summary>
    public const string Queue = "complaints-intake";

    /// <summary>The version that is written and read now.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version, channel and external id; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(ComplaintReported)} {Version}: {Channel} {ExternalId}";
}
