using Ecom.Functions.Platform.People.Records;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>What became of the data of a case.</summary>
/// <param name="Kind">The kind of the case.</param>
/// <param name="Id">Its id.</param>
/// <param name="Number">The number that people use.</param>
/// <param name="IsErased">Whether it is erased.</param>
/// <param name="Kept">Why it is kept.</param>
/// <param name="Law">What the reason is by.</param>
/// <param name="AskAgainAt">From when on it may be asked again; null: when the reason is gone.</param>
/// <param name="PlainEntries">Of one that is erased, how many entries of its ledger still hold personal data, since they were written before there was sealing: legal decides on them.</param>
public sealed record ErasedCaseView(
    string Kind, string Id, string? Number, bool IsErased, KeptBecause? Kept, string? Law, DateTimeOffset? AskAgainAt, int PlainEntries)
{
    /// <summary>The view of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public static ErasedCaseView Of(CaseErasure outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new ErasedCaseView(
            outcome.Kind, outcome.Id, outcome.Number, outcome.IsErased, outcome.Kept, outcome.Kept is { } kept ? LawOf(kept) : null, outcome.AskAgainAt, outcome.PlainEntries);
    }

    private static string LawOf(KeptBecause kept) => kept switch
    {
        KeptBecause.CaseOpen or KeptBecause.NeededByOpenCase => "个人信息保护法 47 I (1): the purpose is not achieved",
        KeptBecause.LegalHold => "个人信息保护法 13 I (3), 47 II: needed for proceedings by law",
        KeptBecause.TransactionRecord => "个人信息保护法 47 II, 电子商务法 31: to be kept three years at least; until then it is only stored",
    };
}
