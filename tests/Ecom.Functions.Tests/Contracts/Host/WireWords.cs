using System.Text.RegularExpressions;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Texts that callers read name values as the wire does: camelCase.</summary>
internal static class WireWords
{
    /// <summary>Names of values that stand in a text as the code spells them, other than at the beginning of a sentence.</summary>
    public static IEnumerable<string> OtherSpellings(string text, params IReadOnlyList<Type> enums)
    {
        ArgumentNullException.ThrowIfNull(text);
        return enums.SelectMany(Enum.GetNames).Where(name => Regex.IsMatch(text, $@"(?<![.!?] )(?<!^)\b{name}\b"));
    }
}
