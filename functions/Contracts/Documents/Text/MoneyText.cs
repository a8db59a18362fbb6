using System.Globalization;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Writes amounts of money as contracts do.</summary>
internal static class MoneyText
{
    private static readonly HashSet<string> NoMinorUnit = new(StringComparer.Ordinal)
    {
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF",
    };

    private static readonly HashSet<string> ThreeDigits = new(StringComparer.Ordinal) { "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND" };

    /// <summary>The amount with its currency; yuan also in capital numerals, which decide when the two differ.</summary>
    /// <param name="money">The amount; minor units by ISO 4217.</param>
    public static string Of(DocumentMoney money)
    {
        var digits = NoMinorUnit.Contains(money.Currency) ? 0 : ThreeDigits.Contains(money.Currency) ? 3 : 2;
        var amount = new decimal(money.MinorUnits);
        for (var digit = 0; digit < digits; digit++) amount /= 10m;
        var figures = amount.ToString($"N{digits}", CultureInfo.InvariantCulture);
        return string.Equals(money.Currency, "CNY", StringComparison.Ordinal)
            ? $"人民币 ¥{figures}（大写：{ChineseAmount.Of(money.MinorUnits)}）"
            : $"{money.Currency} {figures}";
    }
}
