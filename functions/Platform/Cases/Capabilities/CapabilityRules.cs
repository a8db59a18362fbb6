using Ecom.Functions.Platform.Stores;

namespace Ecom.Functions.Platform.Cases.Capabilities;

/// <summary>What a capability means to a use of it. Pure.</summary>
internal static class CapabilityRules
{
    /// <summary>How a use ends, and what is to be kept; null for no change.</summary>
    /// <param name="capability">The capability; null for an unknown or revoked one.</param>
    /// <param name="purpose">What it must be for.</param>
    /// <param name="use">The id of the use.</param>
    /// <param name="now">The time.</param>
    public static (CapabilityUse Outcome, Capability? Keep) Use(Capability? capability, string purpose, string use, DateTimeOffset now)
    {
        if (capability is null || !string.Equals(capability.Purpose, purpose, StringComparison.Ordinal))
        {
            return (CapabilityUse.Unknown, null);
        }

        if (capability.UsedBy is { } usedBy)
        {
            return (string.Equals(usedBy, use, StringComparison.Ordinal) ? CapabilityUse.Used : CapabilityUse.AlreadyUsed, null);
        }

        return capability.ExpiresAt <= now
            ? (CapabilityUse.Expired, null)
            : (CapabilityUse.Used, capability with { UsedAt = now, UsedBy = use });
    }

    /// <summary>Refuses a token that stands for something else.</summary>
    public static void EnsureSame(Capability standing, Capability issued)
    {
        if (!string.Equals(standing.Purpose, issued.Purpose, StringComparison.Ordinal)
            || !string.Equals(standing.Subject, issued.Subject, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The token was issued for another purpose or subject.");
        }
    }

    /// <summary>Refuses what is not a hash, so that no token is stored by mistake.</summary>
    public static void EnsureHash(string tokenHash)
    {
        if (!Sha256Hex.IsValid(tokenHash))
        {
            throw new ArgumentException("A token is known by its SHA-256 in lower-case hex.", nameof(tokenHash));
        }
    }
}
