namespace Ecom.Functions.Platform.Intake;

/// <summary>Body of a 202: the report was taken. Its number comes by e-mail, and stands on the page behind the link.</summary>
/// <param name="Link">By which the customer follows it, a secret of theirs; null when the link was revoked since.</param>
public sealed record PublicReportAccepted(string? Link)
{
    /// <summary>Nothing: the link is a secret.</summary>
    public override string ToString() => nameof(PublicReportAccepted);
}
