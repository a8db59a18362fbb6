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
        foreach (var file in copy.Files)
        {
            (await BicepCompiler.CheckAsync(copy.PathOf(file))).ShouldBeEmpty(file);
        }
    }

    [Theory]
    [InlineData("modules/functions.bicep", "sku: { name: 'FC1'", "sku: { nome: 'FC1'", "nome")]
    [InlineData("modules/functions.bicep", "httpsOnly: true", "httpsOnly: 'yes'", "bool")]
    [InlineData("modules/functions.bicep", "kind: 'functionapp,linux'", "kind: ", "Expected")]
    [InlineData("modules/functions.bicep", "param maximumInstanceCount int", "param maximumInstanceCount int\nparam unused int", "no-unused-params")]
    [InlineData("environments/dev.bicepparam", "param stage = 'dev'", "param stage = 'devel'", "'dev' | 'prod' | 'test'")]
    public async Task Template_WithAPlantedFault_IsRefused(string file, string from, string to, string complaint)
    {
        copy.Plant($"infra/{file}", from, to);
        (await BicepCompiler.CheckAsync(copy.PathOf($"infra/{file}"))).ShouldHaveSingleItem().ShouldContain(complaint);
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
