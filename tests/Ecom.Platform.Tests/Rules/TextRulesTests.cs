using Ecom.Functions.Platform.Rules;

namespace Ecom.Platform.Tests.Rules;

public sealed class TextRulesTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  李娜 \u3000", "李娜")]
    [InlineData("Cafe\u0301", "Caf\u00E9")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Line_AsItCame_IsTrimmedAndComposed(string? text, string line) => TextRules.Line(text).ShouldBe(line);

    [Theory]
    [InlineData(null, "")]
    [InlineData("\r\n first \r\n\r\nsecond\rthird\n\n", "first\n\nsecond\nthird")]
    [InlineData("  <b>包裹</b>\t\n&amp;", "<b>包裹</b>\n&amp;")]
    public void Paragraphs_AsTheyCame_KeepTheirLineBreaks(string? text, string paragraphs) => TextRules.Paragraphs(text).ShouldBe(paragraphs);

    [Fact]
    public void Text_WithHalfASurrogatePair_IsWholeAgain()
    {
        TextRules.Line("a\uD800b").ShouldBe("a\uFFFDb");
        TextRules.Paragraphs("a\uDC00").ShouldBe("a\uFFFD");
    }

    [Theory]
    [InlineData("李娜", null)]
    [InlineData("O'Neill <x@y>", null)]
    [InlineData("two\nlines", "must not hold control characters")]
    [InlineData("tab\there", "must not hold control characters")]
    [InlineData("nul\0", "must not hold control characters")]
    [InlineData("para\u2029graph", "must not hold control characters")]
    [InlineData("gnp\u202Eexe", "must not hold marks that reorder text")]
    [InlineData("12345678901234567890x", "must not be longer than 20 characters")]
    public void Line_ThatIsNone_IsRefused(string line, string? reason) => TextRules.RefuseLine(line, 20).ShouldBe(reason);

    [Theory]
    [InlineData("two\nlines and a\ttab", null)]
    [InlineData("bell\u0007", "must not hold control characters")]
    [InlineData("escape\u001B[2J", "must not hold control characters")]
    [InlineData("123456789012345678901234567890x", "must not be longer than 30 characters")]
    public void Paragraphs_ThatAreNone_AreRefused(string text, string? reason) => TextRules.RefuseParagraphs(text, 30).ShouldBe(reason);
}
