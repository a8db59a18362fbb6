using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

public sealed class LineBreakerTests
{
    [Fact]
    public void Chinese_NoSpaces_BreaksBetweenCharacters() => Break("甲乙丙丁戊己", 4).ShouldBe(["甲乙丙丁", "戊己"]);

    [Fact]
    public void Chinese_ClosingPunctuation_NeverBeginsALine() => Break("甲乙丙丁，戊己。庚", 4).ShouldBe(["甲乙丙", "丁，戊", "己。庚"]);

    [Fact]
    public void Chinese_OpeningBracket_NeverEndsALine() => Break("甲乙丙（丁戊）", 4).ShouldBe(["甲乙丙", "（丁戊）"]);

    [Fact]
    public void Chinese_QuotationMarks_StayWithTheirText() => Break("甲乙丙“丁戊”己", 4).ShouldBe(["甲乙丙", "“丁戊”", "己"]);

    [Fact]
    public void Latin_Words_StayWhole() => Break("the signed contract ends", 10).ShouldBe(["the signed", "contract", "ends"]);

    [Fact]
    public void Latin_WordWiderThanALine_IsSplit() => Break("abcdefghij", 4).ShouldBe(["abcd", "efgh", "ij"]);

    [Fact]
    public void Mixed_WordAfterChinese_MovesAsAWhole() => Break("按照SHA256校验", 5).ShouldBe(["按照", "SHA25", "6校验"]);

    [Fact]
    public void Mixed_NumberAndPercent_StayTogether() => Break("服务费为15%整", 6).ShouldBe(["服务费为", "15%整"]);

    [Fact]
    public void Paragraph_Empty_IsOneEmptyLine() => Break(string.Empty, 4).ShouldBe([string.Empty]);

    [Fact]
    public void Paragraph_FirstLineIndented_HasLessRoom() =>
        LineBreaker.Break("甲乙丙丁戊己", _ => 1, 2, 4).ShouldBe(["甲乙", "丙丁戊己"]);

    [Fact]
    public void Paragraph_OnlyForbiddenBreaks_BreaksAnyway() => Break("。。。。。。", 4).ShouldBe(["。。。。", "。。"]);

    [Fact]
    public void SupplementaryCharacter_AtTheEdge_IsNotTornApart() => Break("甲乙丙𠮷丁", 4).ShouldBe(["甲乙丙𠮷", "丁"]);

    private static IReadOnlyList<string> Break(string text, double room) => LineBreaker.Break(text, _ => 1, room, room);
}
