using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Tests.Pages;

public sealed class ConsentTextsTests
{
    private static readonly ConsentTexts Texts = ConsentTexts.Load();

    /// <summary>Signatures refer to these hashes: a published version never changes. A new wording is a new version.</summary>
    [Theory]
    [InlineData("2026-01", PageLanguage.Chinese, "64233312a651e4a17483a2034b5fc784039cf41a06314d88b1f8cd2920342abe")]
    [InlineData("2026-01", PageLanguage.English, "e4ecbcb67a860b08412e926e3921fe37873eb386830fd9ac3086e9a9e046be5d")]
    public void PublishedVersion_Hash_NeverChanges(string version, PageLanguage language, string hash) =>
        Texts.Find(version, language)!.Sha256.ShouldBe(hash);

    [Fact]
    public void Hash_WrittenAgainFromThePublishedText_IsTheSame()
    {
        var text = Texts.Current(PageLanguage.Chinese);

        var canonical = $"{text.Version}\nzh-CN\n{text.Title}\n{string.Join('\n', text.Paragraphs)}\n{text.Agreement}\n";

        text.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
    }

    [Theory]
    [InlineData(PageLanguage.Chinese)]
    [InlineData(PageLanguage.English)]
    public void Current_Text_NamesTheElectronicSignatureLaw(PageLanguage language) =>
        string.Concat(Texts.Current(language).Paragraphs).ShouldContain("电子签名法");

    [Fact]
    public void Find_UnknownVersion_IsNull() => Texts.Find("1999-01", PageLanguage.Chinese).ShouldBeNull();

    [Fact]
    public void Current_SeveralVersions_IsTheLast()
    {
        var texts = ConsentTexts.Parse($"[{Version("a")},{Version("b")}]");

        texts.Current(PageLanguage.English).Version.ShouldBe("b");
        texts.Find("a", PageLanguage.English)!.Sha256.ShouldNotBe(texts.Find("b", PageLanguage.English)!.Sha256, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{0},{0}]")]
    public void Parse_NoVersionOrOneTwice_IsRefused(string json) =>
        Should.Throw<InvalidDataException>(() => ConsentTexts.Parse(json.Replace("{0}", Version("a"), StringComparison.Ordinal)));

    [Fact]
    public void Parse_EmptyPart_IsRefused() =>
        Should.Throw<InvalidDataException>(() => ConsentTexts.Parse($"[{Version("a").Replace("\"I agree\"", "\" \"", StringComparison.Ordinal)}]"))
            .Message.ShouldContain("'a' (en)");

    [Fact]
    public void Parse_UnknownMember_IsRefused() =>
        Should.Throw<JsonException>(() => ConsentTexts.Parse($"[{Version("a").Replace("\"title\"", "\"tilte\"", StringComparison.Ordinal)}]"));

    private static string Version(string version) => """
        {"version":"@version","zh-CN":{"title":"同意","paragraphs":["一"],"agreement":"我同意"},
         "en":{"title":"Consent","paragraphs":["one"],"agreement":"I agree"}}
        """.Replace("@version", version, StringComparison.Ordinal);
}
