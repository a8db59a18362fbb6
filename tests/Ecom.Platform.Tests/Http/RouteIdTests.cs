using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Platform.Tests.Http;

public sealed class RouteIdTests
{
    public static TheoryData<string> Hostile =>
    [
        "", "../etc/passwd", "..", ".", "a/b", "a\\b", "%00", "\0", "a\0b", "%2e%2e%2f", "😀", "合同", "a b", "a\nb", "-a", "_a",
        "a'--", "<script>", "a;b", "a%b", "a?b", "a#b", new string('a', 65), new string('a', 10 * 1024), "\u202eabc", "ａ",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Parse_HostileId_IsRefusedWithAReasonAndWithoutEcho(string id)
    {
        var error = RouteId.Parse(id).Refusal.ShouldBeOfType<Invalid>().Errors.ShouldHaveSingleItem();
        error.Field.ShouldBe("id");
        error.Reason.Length.ShouldBeLessThan(200);
    }

    [Theory]
    [InlineData("42")]
    [InlineData("MC-2026-000123")]
    [InlineData("018f3b9e-7c1a-7f00-8000-000000000000")]
    [InlineData("a_b")]
    public void Parse_Id_IsItself(string id) => RouteId.Parse(id).Value.ShouldBe(id);

    [Fact]
    public void Parse_LongestId_IsItself() => RouteId.Parse(new string('a', 64)).Refusal.ShouldBeNull();
}
