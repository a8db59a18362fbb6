using Ecom.Functions.Platform.Partners.Http;
using Ecom.Platform.Tests.Identity;
using Microsoft.Extensions.Configuration;

namespace Ecom.Platform.Tests.Partners;

public sealed class PartnerOptionsTests
{
    private const string Key = "a-key-of-the-partner-tests";

    [Fact]
    public void Settings_NoPartner_AreAllowedOnOneMachine() => Faults().ShouldBeEmpty();

    [Fact]
    public void Settings_NoPartner_AreRefusedOnAzure()
    {
        var faults = Faults(("WEBSITE_SITE_NAME", "func"));

        faults.Count.ShouldBe(3);
        faults.ShouldContain(fault => fault.StartsWith("Partners:Payments:BaseUrl", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.StartsWith("Partners:Shop:BaseUrl", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.StartsWith("Partners:Carriers", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Partners:Payments:BaseUrl", "not an address")]
    [InlineData("Partners:Payments:BaseUrl", "http://payments.example.com")]
    [InlineData("Partners:Payments:BaseUrl", "https://user:secret@payments.example.com")]
    [InlineData("Partners:Payments:BaseUrl", "https://payments.example.com?key=secret")]
    [InlineData("Partners:Payments:ApiKey", "short")]
    [InlineData("Partners:Payments:ApiKey", "a key with blanks in it")]
    [InlineData("Partners:Carriers:SF-Express:BaseUrl", "https://sf.example.com")]
    [InlineData("Partners:Carriers:sf:ApiKey", Key)]
    [InlineData("Partners:Calls:TryTimeout", "00:00:31")]
    [InlineData("Partners:Calls:Retries", "11")]
    [InlineData("Partners:Calls:Break", "00:00:00")]
    [InlineData("Partners:Calls:MaxAnswerBytes", "999")]
    public void Settings_ThatCannotWork_AreRefusedWithoutTheirValue(string name, string value)
    {
        var faults = Faults(("Partners:Payments:BaseUrl", "https://payments.example.com"), ("Partners:Payments:ApiKey", Key), (name, value));

        faults.ShouldNotBeEmpty();
        faults.ShouldAllBe(fault => fault.StartsWith("Partners:", StringComparison.Ordinal) && !fault.Contains(value) && !fault.Contains("secret"));
    }

    [Theory]
    [InlineData("https://payments.example.com/api/")]
    [InlineData("http://127.0.0.1:7081")]
    public void Settings_OfAPartner_AreTaken(string address) =>
        Faults(("Partners:Payments:BaseUrl", address), ("Partners:Payments:ApiKey", Key)).ShouldBeEmpty();

    private static List<string> Faults(params (string Name, string Value)[] settings)
    {
        var configuration = Settings.Of([.. settings.GroupBy(static pair => pair.Name, StringComparer.Ordinal).Select(static same => same.Last())]);
        var options = configuration.GetSection(PartnerOptions.Section).Get<PartnerOptions>() ?? new PartnerOptions();
        return [.. new PartnerOptionsValidator(configuration).Validate(null, options).Failures ?? []];
    }
}
