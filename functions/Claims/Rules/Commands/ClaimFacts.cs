using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What a decision needs beside state and command; gathered before, so that deciding stays pure.</summary>
/// <param name="By">Who gives the command.</param>
/// <param name="Now">When it is decided.</param>
public sealed record ClaimFacts(Person By, DateTimeOffset Now)
{
    /// <summary>Number to assign when it opens.</summary>
    public string Number { get; init; } = "-";

    /// <summary>The order, when it opens; null: there is none, or it is not paid.</summary>
    public OrderFacts? Order { get; init; }

    /// <summary>What is left of the payment; null: not looked up.</summary>
    public Money? Left { get; init; }

    /// <summary>Pieces of each line that other claims took; pieces that were sent again are not among them.</summary>
    public IReadOnlyDictionary<string, int> Taken { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Numbers of other claims that have the photo that is added.</summary>
    public IReadOnlyList<string> SameAs { get; init; } = [];
}
