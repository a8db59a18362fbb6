using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Orders;

public sealed class OrderReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "functions", "Orders", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Readme_HoldsTheDiagramOfTheRules() => Readme.ShouldContain($"```mermaid\n{OrderStages.Mermaid()}```");

    [Fact]
    public void Readme_ListsEveryEvent() =>
        typeof(OrderEvent).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(OrderEvent)) || type.IsSubclassOf(typeof(ParcelRecordEvent))))
            .ShouldAllBe(type => Readme.Contains($"`{type.Name}`"));
}
