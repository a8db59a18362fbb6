using System.Globalization;
using System.Text;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>Numbers as ECMAScript writes them (ECMA-262, Number::toString), as RFC 8785 asks for.</summary>
internal static class EcmaScriptNumber
{
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new LedgerEntryRefusedException("A number is too large for JSON.");
        }

        if (value == 0)
        {
            return "0"; // also for -0
        }

        // .NET's shortest digits that read back as the same number are ECMAScript's; only the layout differs.
        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var digits = Digits(shortest);
        return (value < 0 ? "-" : "") + Layout(digits, Magnitude(shortest));
    }

    /// <summary>The significant digits, without point, exponent and zeros at the ends.</summary>
    private static string Digits(string shortest)
    {
        var mantissa = shortest.AsSpan();
        var e = mantissa.IndexOf('E');
        mantissa = e < 0 ? mantissa : mantissa[..e];
        var digits = new StringBuilder(mantissa.Length);
        foreach (var c in mantissa)
        {
            if (c != '.')
            {
                digits.Append(c);
            }
        }

        return digits.ToString().Trim('0');
    }

    /// <summary>The power of ten in front of whose place the point stands: ECMA-262's n.</summary>
    private static int Magnitude(string shortest)
    {
        var e = shortest.IndexOf('E', StringComparison.Ordinal);
        if (e >= 0)
        {
            return int.Parse(shortest.AsSpan(e + 1), CultureInfo.InvariantCulture) + 1;
        }

        var point = shortest.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? shortest : shortest[..point];
        var fraction = shortest.AsSpan(point + 1);
        return whole is "0" ? fraction.TrimStart('0').Length - fraction.Length : whole.Length;
    }

    private static string Layout(string digits, int n)
    {
        var k = digits.Length;
        if (k <= n && n <= 21)
        {
            return digits + new string('0', n - k);
        }

        if (n is > 0 and <= 21)
        {
            return $"{digits[..n]}.{digits[n..]}";
        }

        if (n is > -6 and <= 0)
        {
            return $"0.{new string('0', -n)}{digits}";
        }

        var fraction = k == 1 ? "" : "." + digits[1..];
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(n > 0 ? "+" : "-")}{Math.Abs(n - 1)}");
    }
}
