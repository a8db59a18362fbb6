using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Claims;

public sealed class ClaimReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "functions", "Claims", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Readme_HoldsTheDiagramOfTheRules() => Readme.ShouldContain($"```mermaid\n{ClaimTransitions.Table.Mermaid()}```");

    [Fact]
    public void Readme_ListsEveryEvent() =>
        typeof(ClaimEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ClaimEvent)))
            .ShouldAllBe(type => Readme.Contains($"`{type.Name}`"));
}
