using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

public sealed class ComplaintReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "functions", "Complaints", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Readme_HoldsTheDiagramOfTheRules() => Readme.ShouldContain($"```mermaid\n{ComplaintTransitions.Table.Mermaid()}```");

    [Fact]
    public void Readme_ListsEveryEvent() =>
        typeof(ComplaintEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ComplaintEvent)))
            .ShouldAllBe(type => Readme.Contains($"`{type.Name}`"));
}
