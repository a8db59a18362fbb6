using System.Globalization;

namespace Ecom.Functions.Platform.Rules;

/// <summary>Amounts as people write them.</summary>
internal static class AmountText
{
    private const int LongestText = 20;

    /// <summary>An amount with its currency, such as <c>CNY 12.30</c>.</summary>
    /// <param name="money">The amount.</param>
    public static string Of(Money money)
    {
        ArgumentNullException.ThrowIfNull(money);
        var decimals = Currencies.DecimalsOf(money.Currency);
        return $"{money.Currency} {(money.MinorUnits / Scale(decimals)).ToString($"F{decimals}", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The amount that somebody typed: digits, with as many decimals as the currency has, or fewer.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount; null when it is none.</returns>
    public static Money? Read(string text, string currency)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)) return null;
        var minor = amount * Scale(Currencies.DecimalsOf(currency));
        return minor == decimal.Truncate(minor) && minor <= FieldChecks.AmountLimit ? new Money((long)minor, currency) : null;
    }

    private static decimal Scale(int decimals) => decimals == 0 ? 1 : 100;
}
