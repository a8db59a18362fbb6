namespace Ecom.Functions.Contracts.Documents;

/// <summary>Numbers clauses the Chinese way: 第一条, 第二十一条.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>A number from 1 to 999 in Chinese numerals; larger ones in figures.</summary>
    /// <param name="number">The number.</param>
    public static string Of(int number) => number switch
    {
        < 10 => Digits[number].ToString(),
        < 20 => "十" + Last(number % 10),
        < 100 => Digits[number / 10] + "十" + Last(number % 10),
        < 1000 when number % 100 == 0 => Digits[number / 100] + "百",
        < 1000 when number % 100 < 10 => Digits[number / 100] + "百零" + Last(number % 10),
        < 1000 => Digits[number / 100] + "百" + Digits[number / 10 % 10] + "十" + Last(number % 10),
        _ => $" {number} ",
    };

    private static string Last(int digit) => digit == 0 ? string.Empty : Digits[digit].ToString();
}
