namespace Ecom.Functions.Complaints.Pages;

/// <summary>What the customer had entered into a form that is shown again.</summary>
/// <param name="Text">Message, reason or comment.</param>
/// <param name="Score">The rating.</param>
internal sealed record FollowEntries(string Text, int? Score = null)
{
    /// <summary>Nothing was entered.</summary>
    public static FollowEntries None { get; } = new("");

    /// <inheritdoc/>
    public override string ToString() => "what a customer entered";
}
