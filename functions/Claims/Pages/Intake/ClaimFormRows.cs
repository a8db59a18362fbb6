using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims.Pages;

/// <summary>How many lines of the order the public form has room for.</summary>
internal static class ClaimFormRows
{
    /// <summary>At first.</summary>
    public const int First = 3;

    /// <summary>Whoever needs more than the first ones, seldom needs only one more.</summary>
    private const int Second = 10;

    /// <summary>With room for more: twice as many, so that few requests lead to the most that a claim may have.</summary>
    /// <param name="rows">How many there are.</param>
    public static int After(int rows) => Math.Min(ClaimLimits.Lines, Math.Max(Second, rows * 2));
}
