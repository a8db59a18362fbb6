using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Platform.Tests.Ledger;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1.0", "1")]
    [InlineData("-1", "-1")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157e+308")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("295147905179352830000", "295147905179352830000")]
    [InlineData("9.999999999999997e22", "9.999999999999997e+22")]
    [InlineData("1e23", "1e+23")]
    [InlineData("1.0000000000000001e23", "1.0000000000000001e+23")]
    [InlineData("999999999999999700000", "999999999999999700000")]
    [InlineData("999999999999999900000", "999999999999999900000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("9.999999999999997e-7", "9.999999999999997e-7")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.00000123", "0.00000123")]
    [InlineData("1.23e-7", "1.23e-7")]
    [InlineData("333333333.33333325", "333333333.33333325")]
    [InlineData("333333333.33333329", "333333333.3333333")]
    [InlineData("-0.0000033333333333333333", "-0.0000033333333333333333")]
    [InlineData("1424953923781206.2", "1424953923781206.2")]
    [InlineData("1000000.10", "1000000.1")]
    [InlineData("4.50", "4.5")]
    [InlineData("2e-3", "0.002")]
    [InlineData("1E30", "1e+30")]
    [InlineData("123456789012345680", "123456789012345680")]
    public void Write_Number_IsAsEcmaScriptWritesIt(string written, string canonical) => Write(written).ShouldBe(canonical);

    [Fact]
    public void Write_Names_AreOrderedByUtf16()
    {
        // RFC 8785, 3.2.3
        var json = """
            {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
             "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
            """;

        Write(json).ShouldBe(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
            + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    [Fact]
    public void Write_TheRfcSample_IsItsCanonicalForm()
    {
        // RFC 8785, 3.2.2 to 3.2.4
        var json = """
            {"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
             "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}
            """;

        Write(json).ShouldBe(
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    [Fact]
    public void Write_ChineseText_StaysUtf8() =>
        CanonicalJson.Write(JsonSerializer.SerializeToElement("定金 🏮")).ShouldBe(Encoding.UTF8.GetBytes("\"定金 🏮\""));

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "'a' twice")]
    [InlineData("""["\ud800"]""", "Unicode")]
    [InlineData("""{"\udead":1}""", "Unicode")]
    [InlineData("1e999", "too large")]
    public void Write_NotIJson_IsRefused(string json, string reason) =>
        Should.Throw<LedgerEntryRefusedException>(() => Write(json)).Message.ShouldContain(reason);

    [Fact]
    public void Write_TooDeep_IsRefused()
    {
        using var json = JsonDocument.Parse(new string('[', 70) + new string(']', 70), new JsonDocumentOptions { MaxDepth = 100 });

        Should.Throw<LedgerEntryRefusedException>(() => CanonicalJson.Write(json.RootElement)).Message.ShouldContain("deeper than 64");
    }

    private static string Write(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Encoding.UTF8.GetString(CanonicalJson.Write(document.RootElement));
    }
}
