using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi.References;

public sealed class PlantedReferenceTests
{
    private static readonly ApiListing Official = ApiListing.Parse(
    [
        "Acme.Shop<T> : public class Acme.Shop<T>",
        "Acme.Shop<T> : public Shop()",
        "Acme.Shop<T> : public T? Find(string name, int limit = 10)",
        "Acme.Shop<T> : public int Open { get; set; }",
        "Acme.Mark : public sealed class Acme.Mark : Attribute",
        "Acme.Mark : public Mark()",
        "Acme.Mark : public string? Note { get; set; }",
        "Acme.Done : public delegate void void Acme.Done(int count)",
        "Acme.Outer : public static class Acme.Outer",
        "Acme.Outer.Inner : public class Acme.Outer.Inner",
        "Acme.Outer.Inner : public Inner()",
        "Acme.Outer.Inner : public static readonly string Name",
    ]);

    private const string Library = """
        namespace Acme;
        public class Shop<T>
        {
            public T? Find(string name, int limit = 10) => default;
            public T? Find(string name, long limit) => default;
            public int Open { get; set; }
            public int Extra { get; set; }
            protected void Hidden() { }
        }
        public sealed class Mark : Attribute
        {
            public string? Note { get; set; }
            public string? Added { get; set; }
        }
        public delegate void Done(int count);
        public class Invented;
        public static class Outer
        {
            public class Inner { public static readonly string Name = ""; public static readonly string Other = ""; }
        }
        """;

    [Theory]
    [InlineData("public static object? Use(Acme.Shop<string> shop) => shop.Find(\"a\");")]
    [InlineData("public static void Use<T>(Acme.Shop<T> shop) => shop.Open = 3;")]
    [InlineData("[Acme.Mark(Note = \"n\")] public static void Use() { }")]
    [InlineData("public static void Use(Acme.Done done) => done(1);")]
    [InlineData("public static Acme.Done Use() => count => { };")]
    [InlineData("public static string Use() => Acme.Outer.Inner.Name;")]
    public void Use_OfOfficialApi_IsNoDifference(string use) => Differences(use).ShouldBeEmpty();

    [Theory]
    [InlineData("public static object? Use(Acme.Shop<string> shop) => shop.Find(\"a\", 1L);", "long limit")]
    [InlineData("public static int Use<T>(Acme.Shop<T> shop) => shop.Extra;", "public int Extra")]
    [InlineData("[Acme.Mark(Added = \"n\")] public static void Use() { }", "public string? Added")]
    [InlineData("public static void Use(Acme.Invented invented) => invented.ToString();", "no such type")]
    [InlineData("public static void Use() => Array.Empty<Acme.Invented>().ToString();", "no such type")]
    [InlineData("public static string Use() => Acme.Outer.Inner.Other;", "readonly string Other")]
    [InlineData("sealed class Mine : Acme.Shop<int> { public void Use() => Hidden(); }", "void Hidden()")]
    public void Use_OfWhatTheOfficialApiDoesNotHave_IsReported(string use, string reported)
    {
        var difference = Differences(use).ShouldHaveSingleItem();
        difference.ShouldContain(reported);
        difference.ShouldContain("official: ");
    }

    private static IReadOnlyList<string> Differences(string use)
    {
        var library = PlantedAssembly.Emit("Acme.Local", Library);
        var application = PlantedAssembly.Emit("Application", $"static class Program {{ {use} }}", library);
        var references = ReferenceReader.Read(application, static assembly => assembly == "Acme.Local");
        references.ShouldNotBeEmpty();
        return new ReferenceComparison(
            new Dictionary<string, Assembly>(StringComparer.Ordinal) { ["Acme.Local"] = Assembly.Load(library) }, Official).Differences(references);
    }
}
