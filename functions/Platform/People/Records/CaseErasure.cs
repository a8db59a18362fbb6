namespace Ecom.Functions.Platform.People.Records;

/// <summary>What became of the personal data of a case. It holds none.</summary>
/// <param name="Kind">The kind of the case.</param>
/// <param name="Id">Its id within its kind.</param>
/// <param name="Number">The number that people use.</param>
/// <param name="Kept">Why it is kept; null: it is erased.</param>
/// <param name="AskAgainAt">From when on it may be asked again; null: when the reason is gone, or never since it is erased.</param>
/// <param name="PlainEntries">Of one that is erased, how many entries of its ledger still hold personal data: they were written before there was sealing.</param>
public sealed record CaseErasure(
    string Kind, string Id, string? Number, KeptBecause? Kept = null, DateTimeOffset? AskAgainAt = null, int PlainEntries = 0)
{
    /// <summary>Whether it is erased.</summary>
    public bool IsErased => Kept is null;
}
