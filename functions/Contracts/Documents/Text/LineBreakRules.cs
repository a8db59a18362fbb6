using System.Globalization;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Between which characters a line may end, for Chinese text mixed with Latin words (GB/T 15834, 避头尾 / 禁则).</summary>
internal static class LineBreakRules
{
    private const string NeverFirst = "、。，．：；！？）》〉」』】〕〗｝］”’…—～·‧・％‰℃,.:;!?)]}%°ー々〻ヽヾゝゞ";
    private const string NeverLast = "（《〈「『【〔〖｛［“‘￥＄£€¥$([{№#＃@";

    /// <summary>Whether a line may end between two neighbours.</summary>
    /// <param name="before">The character that would end the line.</param>
    /// <param name="after">The character that would begin the next line.</param>
    public static bool MayBreak(Rune before, Rune after)
    {
        if (Contains(NeverFirst, after) || Contains(NeverLast, before) || IsCombining(after) || after.Value == ' ') return false;
        if (before.Value is ' ' or '-' or 0x2010 or 0x2013 or '/') return before.Value == ' ' || !Rune.IsDigit(after);
        return IsWide(before) || IsWide(after);
    }

    private static bool Contains(string set, Rune rune) => rune.IsBmp && set.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWide(Rune rune) => rune.Value
        is (>= 0x2E80 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF)
        or 0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026;
}
