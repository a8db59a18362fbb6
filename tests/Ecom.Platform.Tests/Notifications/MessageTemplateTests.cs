using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Templates;

namespace Ecom.Platform.Tests.Notifications;

public sealed class MessageTemplateTests
{
    [Fact]
    public void Fill_ValueWithTemplateSyntax_StaysText()
    {
        var (_, text) = MessageTemplate.Parse("t", "S\n\n{{a}} {{b}}").Fill(new Dictionary<string, string> { ["a"] = "{{b}}", ["b"] = "x" });
        text.ShouldBe("{{b}} x\n");
    }

    [Fact]
    public void Fill_LineBreakInASubject_MakesNoHeader()
    {
        var (subject, _) = MessageTemplate.Parse("t", "Contract {{a}}\n\nx").Fill(new Dictionary<string, string> { ["a"] = "1\r\nBcc: x@y" });
        subject.ShouldBe("Contract 1  Bcc: x@y");
    }

    [Fact]
    public void Html_OfAText_EscapesMarkupAndLinksAddressesOnly()
    {
        var html = HtmlText.From("<script>alert(1)</script>\n\nhttps://shop.example/a?b=1&c=2\njavascript:alert(1)", Language.English);
        html.ShouldNotContain("<script>");
        html.ShouldContain("&lt;script&gt;");
        html.ShouldContain("<a href=\"https://shop.example/a?b=1&amp;c=2\">");
        html.ShouldNotContain("href=\"javascript");
    }

    [Fact]
    public void Templates_OfTheApplication_AreThereInBothLanguages() =>
        new MessageTemplates(AppContext.BaseDirectory).Names.ShouldContain("contract-signing-invitation");

    [Theory]
    [InlineData("a.zh", "S\n\nx", "every language")]
    [InlineData("a.fr", "S\n\nx", "must be named")]
    [InlineData("a.zh", "S only", "subject line")]
    public void Templates_ThatAreWrong_StopTheStart(string name, string content, string reason)
    {
        var folder = Directory.CreateTempSubdirectory("templates").FullName;
        File.WriteAllText(Path.Combine(folder, name + ".mail.txt"), content);
        Should.Throw<InvalidDataException>(() => new MessageTemplates(folder)).Message.ShouldContain(reason);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Templates_WithOtherGapsInOneLanguage_StopTheStart()
    {
        var folder = Directory.CreateTempSubdirectory("templates").FullName;
        File.WriteAllText(Path.Combine(folder, "a.zh.mail.txt"), "S\n\n{{link}}");
        File.WriteAllText(Path.Combine(folder, "a.en.mail.txt"), "S\n\n{{lnik}}");
        Should.Throw<InvalidDataException>(() => new MessageTemplates(folder)).Message.ShouldContain("other gaps");
        Directory.Delete(folder, recursive: true);
    }
}
