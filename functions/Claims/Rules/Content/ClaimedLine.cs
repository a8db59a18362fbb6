namespace Ecom.Functions.Claims.Rules;

/// <summary>What is wrong with a line of the order; the rest of its pieces were received whole.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Damaged">How many pieces are damaged.</param>
/// <param name="Missing">How many pieces are missing, or lost with the parcel.</param>
public sealed record ClaimedLine(string LineId, int Damaged = 0, int Missing = 0)
{
    /// <summary>All pieces that are claimed.</summary>
    public int Pieces => Damaged + Missing;
}
