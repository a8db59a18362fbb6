namespace Ecom.Functions.Claims.Pages;

/// <summary>Names of the forms' fields; whoever reads the forms uses them.</summary>
internal static class ClaimFieldNames
{
    /// <summary>The way that is chosen.</summary>
    public const string Kind = "kind";

    /// <summary>How the goods come back: <see cref="Fetched"/> or <see cref="Sent"/>.</summary>
    public const string Back = "back";

    /// <summary>They are fetched.</summary>
    public const string Fetched = "pickup";

    /// <summary>The customer sends them.</summary>
    public const string Sent = "self";

    /// <summary>Whom the courier meets.</summary>
    public const string Name = "pickup-name";

    /// <summary>Where to call.</summary>
    public const string Phone = "pickup-phone";

    /// <summary>Where.</summary>
    public const string Address = "pickup-address";

    /// <summary>The carrier.</summary>
    public const string Carrier = "carrier";

    /// <summary>The parcel's number.</summary>
    public const string TrackingNumber = "trackingNumber";

    /// <summary>What the customer paid to send it.</summary>
    public const string Freight = "freight";

    /// <summary>Hidden field: the currency of <see cref="Freight"/>.</summary>
    public const string Currency = "currency";

    /// <summary>What did not come.</summary>
    public const string Text = "text";

    /// <summary>Why.</summary>
    public const string Reason = "reason";

    /// <summary>1 to 5.</summary>
    public const string Score = "score";

    /// <summary>The rating in words.</summary>
    public const string Comment = "comment";

    /// <summary>A photo.</summary>
    public const string File = "file";

    /// <summary>The last part of an action's address.</summary>
    /// <param name="action">The action.</param>
    public static string Verb(ClaimAction action) => action switch
    {
        ClaimAction.Photos => "photos",
        ClaimAction.Choose => "choice",
        ClaimAction.Return => "return",
        ClaimAction.Confirm => "receipt",
        ClaimAction.Dispute => "dispute",
        ClaimAction.Rate => "rating",
        ClaimAction.Withdraw => "withdraw",
    };
}
