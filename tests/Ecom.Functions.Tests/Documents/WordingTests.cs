using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Documents;

public sealed class WordingTests
{
    [Theory]
    [InlineData(0, "零元整")]
    [InlineData(5, "伍分")]
    [InlineData(50, "伍角整")]
    [InlineData(105, "壹元零伍分")]
    [InlineData(12_345, "壹佰贰拾叁元肆角伍分")]
    [InlineData(100_000, "壹仟元整")]
    [InlineData(1_000_000, "壹万元整")]
    [InlineData(1_000_100, "壹万零壹元整")]
    [InlineData(10_010_000, "壹拾万零壹佰元整")]
    [InlineData(100_100_000, "壹佰万壹仟元整")]
    [InlineData(10_000_000_000, "壹亿元整")]
    [InlineData(10_000_000_100, "壹亿零壹元整")]
    [InlineData(10_001_000_000, "壹亿零壹万元整")]
    [InlineData(1_000_000_000_000, "壹佰亿元整")]
    [InlineData(1_000_000_000_000_00, "壹万亿元整")]
    [InlineData(-500, "负伍元整")]
    public void ChineseAmount_Fen_IsWrittenInCapitals(long fen, string expected) => ChineseAmount.Of(fen).ShouldBe(expected);

    [Fact]
    public void ChineseAmount_ExtremeValues_AreWritten()
    {
        ChineseAmount.Of(long.MinValue).ShouldStartWith("负");
        ChineseAmount.Of(long.MaxValue).ShouldEndWith("分");
    }

    [Theory]
    [InlineData(123_456, "USD", "USD 1,234.56")]
    [InlineData(123_456, "JPY", "JPY 123,456")]
    [InlineData(123_456, "KWD", "KWD 123.456")]
    [InlineData(1, "EUR", "EUR 0.01")]
    [InlineData(10_000, "CNY", "人民币 ¥100.00（大写：壹佰元整）")]
    public void Money_MinorUnits_AreWrittenInTheCurrency(long minor, string currency, string expected) =>
        MoneyText.Of(new DocumentMoney(minor, currency)).ShouldBe(expected);

    [Fact]
    public void Money_EveryCurrencyOfTheRules_HasTheirDecimals()
    {
        foreach (var code in Currencies.Codes.Where(code => code is not "CNY"))
        {
            var figures = MoneyText.Of(new DocumentMoney(1_234_567, code))[4..];
            var point = figures.IndexOf('.', StringComparison.Ordinal);
            (point < 0 ? 0 : figures.Length - point - 1).ShouldBe(Currencies.DecimalsOf(code), code);
        }
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(200, "二百")]
    public void ChineseNumeral_Clause_IsNumbered(int number, string expected) => ChineseNumeral.Of(number).ShouldBe(expected);

    [Theory]
    [InlineData("li.na@haifeng.example", "l***@haifeng.example")]
    [InlineData("a@b", "a***@b")]
    [InlineData("@b", "***")]
    [InlineData("nobody", "***")]
    [InlineData("a@", "***")]
    [InlineData("\"x@y\"@host.example", "\"***@host.example")]
    public void MaskedEmail_Address_KeepsFirstCharacterAndDomain(string email, string expected) => MaskedEmail.Of(email).ShouldBe(expected);

    [Fact]
    public void ShortUserAgent_Long_IsCut() => ShortUserAgent.Of(new string('u', 500)).ShouldBe(new string('u', 119) + "…");

    [Fact]
    public void TimeText_UtcTime_IsWrittenInTheZone() =>
        new TimeText(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")).Of(new DateTimeOffset(2026, 1, 5, 20, 3, 4, TimeSpan.Zero))
            .ShouldBe("2026-01-06 04:03:04 UTC+08:00");
}
