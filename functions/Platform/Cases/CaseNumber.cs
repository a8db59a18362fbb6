using System.Globalization;
using System.Text.RegularExpressions;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases;

/// <summary>The form of numbers: prefix, year, six digits or more.</summary>
internal static partial class CaseNumber
{
    public static string Format(string prefix, int year, long count) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year:D4}-{count:D6}");

    public static void Ensure(string caseId, string prefix, int year)
    {
        CaseId.Ensure(caseId);
        if (!Prefix().IsMatch(prefix))
        {
            throw new ArgumentException("A prefix is two to four capitals.", nameof(prefix));
        }

        if (year is < 2000 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year has four digits and is not before 2000.");
        }
    }

    [GeneratedRegex(@"\A[A-Z]{2,4}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Prefix();
}
