using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Writes yuan in capital numerals (大写金额), the form that documents use against alteration.</summary>
internal static class ChineseAmount
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];

    /// <summary>For example 壹佰贰拾叁元肆角伍分, 壹万元整, 负伍元整.</summary>
    /// <param name="fen">The amount in 分.</param>
    public static string Of(long fen)
    {
        var absolute = (ulong)Math.Abs((decimal)fen);
        var (yuan, jiao, cent) = (absolute / 100, (int)(absolute / 10 % 10), (int)(absolute % 10));
        var text = new StringBuilder(fen < 0 ? "负" : string.Empty);
        if (yuan > 0) text.Append(Whole(yuan)).Append('元');
        if (jiao == 0 && cent == 0) return (yuan == 0 ? text.Append("零元") : text).Append('整').ToString();
        if (jiao > 0) text.Append(Digits[jiao]).Append('角');
        else if (yuan > 0) text.Append('零');
        return (cent > 0 ? text.Append(Digits[cent]).Append('分') : text.Append('整')).ToString();
    }

    /// <summary>Groups of four digits, highest first; a group that starts lower than its first place is preceded by 零.</summary>
    private static string Whole(ulong yuan)
    {
        var groups = new List<int>();
        for (var rest = yuan; rest > 0; rest /= 10_000) groups.Add((int)(rest % 10_000));
        var text = new StringBuilder();
        var gap = false;
        for (var group = groups.Count - 1; group >= 0; group--)
        {
            if (groups[group] > 0)
            {
                if (text.Length > 0 && (gap || groups[group] < 1_000)) text.Append('零');
                text.Append(Four(groups[group]));
            }

            gap = groups[group] == 0;
            text.Append(Unit(groups, group));
        }

        return text.ToString();
    }

    /// <summary>万 within each 亿, and 亿 after every eight digits of a number that reaches it.</summary>
    private static string Unit(List<int> groups, int group)
    {
        if (group == 0) return string.Empty;
        if (group % 2 == 1) return groups[group] > 0 ? "万" : string.Empty;
        return "亿";
    }

    private static string Four(int part)
    {
        var text = new StringBuilder();
        var zero = false;
        for (int place = 3, unit = 1_000; place >= 0; place--, unit /= 10)
        {
            var digit = part / unit % 10;
            if (digit > 0) text.Append(zero ? "零" : string.Empty).Append(Digits[digit]).Append(Places[place]);
            zero = digit == 0 && text.Length > 0;
        }

        return text.ToString();
    }
}
