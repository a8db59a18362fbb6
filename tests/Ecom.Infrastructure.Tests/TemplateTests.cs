using Ecom.Infrastructure.Tests.Bicep;

namespace Ecom.Infrastructure.Tests;

public sealed class TemplateTests : IDisposable
{
    private readonly TemplateCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Fact]
    public async Task Template_OfEveryFile_CompilesWithoutAComplaint()
    {
        copy.Files.Count.ShouldBeGreaterThan(15);
        (await BicepCompiler.CheckAsync(copy.PathOf("infra"), "**/*.bicep")).ShouldBeEmpty();
        (await BicepCompiler.CheckAsync(copy.PathOf("infra"), "**/*.bicepparam")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sku: { name: 'FC1'", "sku: { nome: 'FC1'", "nome")]
    [InlineData("httpsOnly: true", "httpsOnly: 'yes'", "bool")]
    [InlineData("kind: 'functionapp,linux'", "kind: ", "Expected")]
    [InlineData("param maximumInstanceCount int", "param maximumInstanceCount int\nparam unused int", "no-unused-params")]
    public async Task Template_WithAPlantedFault_IsRefused(string from, string to, string complaint)
    {
        copy.Plant("infra/modules/functions.bicep", from, to);
        (await BicepCompiler.CheckAsync(copy.PathOf("infra/modules"), "functions.bicep")).ShouldContain(complaint);
    }

    [Fact]
    public void Template_OfEveryFile_AsksForNoKey()
    {
        foreach (var file in copy.Files)
        {
            var text = File.ReadAllText(copy.PathOf(file));
            foreach (var key in new[] { "listKeys", "listConnectionStrings", "listSecrets", "SharedAccessKey", "AccountKey" })
            {
                text.ShouldNotContain(key, Case.Insensitive, $"{file} has to do with keys");
            }
        }
    }
}
