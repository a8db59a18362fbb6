using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>What a customer sends by the link.</summary>
public abstract record FollowRequest
{
    /// <summary>The version that was seen: the same again from the same version is one action. Without it, the version that stands.</summary>
    public long? Version { get; init; }

    /// <summary>What was entered, to be shown again.</summary>
    internal abstract FollowEntries Entries { get; }

    /// <summary>The command.</summary>
    internal abstract ComplaintCommand ToCommand();
}
