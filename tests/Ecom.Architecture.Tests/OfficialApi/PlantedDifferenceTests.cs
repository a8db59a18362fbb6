namespace Ecom.Architecture.Tests.OfficialApi;

public sealed class PlantedDifferenceTests
{
    private static readonly ApiListing Official = ApiListing.Parse(
    [
        "# header",
        "Acme.Shop : public abstract class Acme.Shop : IDisposable",
        "Acme.Shop : protected Shop()",
        "Acme.Shop : public string? Find(string name, int limit = 10, Func<string?, int?, List<string>?>? filter = null)",
        "Acme.Shop : public virtual T Get<T>(T key) where T : notnull",
        "Acme.Shop : public string Name { get; init; }",
        "Acme.Shop : public void Dispose()",
        "Acme.Door : public abstract class Acme.Door",
        "Acme.Door : protected Door()",
        "Acme.Door : public abstract void Open(int hour)",
        "Acme.Door : public virtual void Open(int hour)",
        "Acme.Mark : public sealed class Acme.Mark : Attribute  [AttributeUsage(System.AttributeTargets.Class, AllowMultiple = false)]",
        "Acme.Mark : public Mark()",
        "Acme.Mark : public int Old { get; set; }  [Obsolete(\"Use nothing.\")]",
    ]);

    private const string Shop = """
        namespace Acme;
        public abstract class Shop : IDisposable
        {
            protected Shop() { }
            public string? Find(string name, int limit = 10, Func<string?, int?, List<string>?>? filter = null) => null;
            public virtual T Get<T>(T key) where T : notnull => key;
            public string Name { get; init; } = "";
            public void Dispose() { }
            internal void Hidden() { }
        }
        [AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
        public sealed class Mark : Attribute
        {
            [Obsolete("Use nothing.")]
            public int Old { get; set; }
        }
        """;

    [Fact]
    public void Assembly_ThatIsAsOfficial_HasNoDifference() => Differences(Shop).ShouldBeEmpty();

    [Fact]
    public void Assembly_InOwnNamespace_IsNotCompared() =>
        Differences(Shop + "public class Extra;", "namespace Acme;", "namespace Ecom.Acme;").ShouldBeEmpty();

    [Theory]
    [InlineData("string name, int", "string text, int", "string text")]
    [InlineData("limit = 10", "limit = 20", "limit = 20")]
    [InlineData("string? Find", "string Find", "public string Find")]
    [InlineData("Func<string?, int?", "Func<string, int?", "Func<string, int?")]
    [InlineData("int?, List<string>?", "int?, List<string?>?", "List<string?>?")]
    [InlineData(" where T : notnull", "", "Get<T>(T key)\n")]
    [InlineData("public virtual T", "public T", "public T Get")]
    [InlineData("get; init; }", "get; set; }", "Name { get; set; }")]
    [InlineData(": IDisposable", ": IDisposable, ICloneable", "IDisposable")]
    [InlineData("abstract class Shop", "class Shop", "public class Acme.Shop")]
    [InlineData("protected Shop", "public Shop", "public Shop()")]
    [InlineData("internal void", "public void", "no such member")]
    [InlineData("AllowMultiple = false", "AllowMultiple = true", "has [AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)]")]
    [InlineData("[Obsolete(\"Use nothing.\")]", "", "lacks [Obsolete")]
    [InlineData("[AttributeUsage(", "public enum Kind { One } [AttributeUsage(", "no such type")]
    public void Assembly_WithPlantedDifference_IsReported(string official, string planted, string reported)
    {
        Shop.ShouldContain(official);
        var source = planted.Contains("ICloneable", StringComparison.Ordinal)
            ? Shop.Replace("public void Dispose() { }", "public void Dispose() { } object ICloneable.Clone() => this;", StringComparison.Ordinal)
            : Shop;

        var differences = Differences(source, official, planted);

        differences.ShouldNotBeEmpty();
        string.Concat(differences.Select(each => each + "\n")).ShouldContain(reported);
    }

    [Theory]
    [InlineData("protected Door() { } public abstract void Open(int hour);", 0)]
    [InlineData("protected Door() { } public virtual void Open(int hour) { }", 1)]
    [InlineData("protected Door() { }", 1)]
    [InlineData("private protected Door() { }", 0)]
    public void AbstractType_WithoutAnOfficialAbstractMember_IsReported(string members, int missing) =>
        ApiComparison.MissingDuties(PlantedAssembly.Compile($"namespace Acme; public abstract class Door {{ {members} }}"), Official)
            .Count.ShouldBe(missing);

    private static IReadOnlyList<string> Differences(string source, string? from = null, string? to = null) =>
        ApiComparison.Differences(PlantedAssembly.Compile(from is null ? source : source.Replace(from, to, StringComparison.Ordinal)), Official);
}
