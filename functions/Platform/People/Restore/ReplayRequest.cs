namespace Ecom.Functions.Platform.People.Restore;

/// <summary>Cases that had been erased before a backup from an earlier time was restored.</summary>
/// <param name="Cases">Their ids in the ledger: 1 to 500.</param>
public sealed record ReplayRequest(IReadOnlyList<string> Cases)
{
    /// <summary>The most cases of a request.</summary>
    public const int MostCases = 500;
}
