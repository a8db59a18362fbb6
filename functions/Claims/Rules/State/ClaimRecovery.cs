using System.Collections.Immutable;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The claim against the carrier.</summary>
/// <param name="Claimed">What was claimed.</param>
/// <param name="RecoveryId">The claim, as the carrier knows it.</param>
public sealed record ClaimRecovery(Money Claimed, string RecoveryId)
{
    /// <summary>The last answer; null while there is none.</summary>
    public RecoveryAnswer? Answer { get; init; }

    /// <summary>What the carrier pays, all answers together.</summary>
    public Money Recovered { get; init; } = Claimed with { MinorUnits = 0 };

    /// <summary>Ids of the answers that were recorded.</summary>
    public ImmutableList<string> Answers { get; init; } = [];

    /// <summary>Whether it was withdrawn, or nothing more is expected.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether no answer is waited for.</summary>
    public bool IsFinal => IsWithdrawn || Answer is RecoveryAnswer.Approved or RecoveryAnswer.Rejected || Recovered.MinorUnits >= Claimed.MinorUnits;
}
