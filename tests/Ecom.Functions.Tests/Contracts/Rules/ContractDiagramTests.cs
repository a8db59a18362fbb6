using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class ContractDiagramTests
{
    [Fact]
    public void Readme_HoldsTheDiagramOfTheRules() =>
        File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "functions", "Contracts", "README.md")).ReplaceLineEndings("\n")
            .ShouldContain($"```mermaid\n{ContractTransitions.Table.Mermaid()}```");

    [Fact]
    public void Readme_ListsEveryEvent()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "functions", "Contracts", "README.md"));
        typeof(ContractEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ContractEvent)))
            .ShouldAllBe(type => readme.Contains($"`{type.Name}`"));
    }
}
