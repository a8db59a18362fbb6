using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Tests.Pages;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData(null, null, PageLanguage.Chinese)]
    [InlineData(null, "", PageLanguage.Chinese)]
    [InlineData(null, "en-GB,en;q=0.9", PageLanguage.English)]
    [InlineData(null, "zh-CN,zh;q=0.9,en;q=0.8", PageLanguage.Chinese)]
    [InlineData(null, "zh;q=0.2, en;q=0.8", PageLanguage.English)]
    [InlineData(null, "en;q=0, zh;q=0.1", PageLanguage.Chinese)]
    [InlineData(null, "de-DE, fr;q=0.9, en;q=0.1", PageLanguage.English)]
    [InlineData(null, "de", PageLanguage.Chinese)]
    [InlineData(null, ";;;q=x\u0001", PageLanguage.Chinese)]
    [InlineData("en", "zh-CN", PageLanguage.English)]
    [InlineData("zh", "en", PageLanguage.Chinese)]
    [InlineData("EN-us", null, PageLanguage.English)]
    [InlineData("klingon", "en", PageLanguage.English)]
    public void Language_ParameterAndHeader_Decide(string? parameter, string? header, PageLanguage expected) =>
        LanguageChoice.Choose(parameter, header).ShouldBe(expected);
}
