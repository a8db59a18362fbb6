namespace Ecom.Functions.Contracts.Documents;

/// <summary>The typed terms as labelled rows.</summary>
internal static class TermRows
{
    /// <summary>The rows of the terms that are set, in their fixed order.</summary>
    /// <param name="terms">The terms.</param>
    public static IReadOnlyList<(string Label, string Value)> Of(DocumentTerms terms)
    {
        (string Label, string? Value)[] rows =
        [
            ("合同金额", Money(terms.Value)),
            ("付款方式", terms.Payment),
            ("保证金／定金", Join(Money(terms.Deposit), terms.DepositTerms)),
            ("违约责任", Join(terms.BreachLiability, terms.Penalty is null ? null : $"违约金：{Money(terms.Penalty)}")),
            ("合同期限", Period(terms.StartsOn, terms.EndsOn)),
            ("争议解决", Join(Resolution(terms.DisputeResolution), terms.DisputeForum)),
            ("费用承担", terms.CostBearing),
            .. terms.Others.Select(other => (other.Label, (string?)other.Value)),
        ];
        return [.. rows.Where(row => !string.IsNullOrWhiteSpace(row.Value)).Select(row => (row.Label, row.Value!))];
    }

    private static string? Money(DocumentMoney? money) => money is null ? null : MoneyText.Of(money);

    private static string Join(params IEnumerable<string?> parts) => string.Join('\n', parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string? Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } start, { } end) => $"自 {TimeText.Day(start)} 起至 {TimeText.Day(end)} 止",
        ({ } start, null) => $"自 {TimeText.Day(start)} 起",
        (null, { } end) => $"至 {TimeText.Day(end)} 止",
    };

    private static string? Resolution(DocumentDisputeResolution? resolution) => resolution switch
    {
        null => null,
        DocumentDisputeResolution.Arbitration => "仲裁",
        DocumentDisputeResolution.Litigation => "诉讼",
        _ => throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "Not a way to resolve disputes."),
    };
}
