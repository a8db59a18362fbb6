using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.Functions.Settings;

namespace Ecom.LocalHost.Functions.Tests.Settings;

public sealed class LocalSettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Settings_Missing_AreMadeFromTheSampleAndThenKept()
    {
        File.WriteAllText(Path.Combine(folder, ProjectFolder.SampleFile), """{ "Values": { "A__B": "1" }, "ConnectionStrings": { "Db": "x" } }""");
        var settings = LocalSettings.Read(folder).Own;
        (settings["A:B"], settings["ConnectionStrings:Db"]).ShouldBe(("1", "x"));
        File.WriteAllText(Path.Combine(folder, ProjectFolder.SettingsFile), """{ "Values": { "A:B": "2", }, /* mine */ }""");
        LocalSettings.Read(folder).Own["A:B"].ShouldBe("2");
    }

    [Fact]
    public void Settings_MissingAtManyStartsAtOnce_AreMadeOnceAndReadByAll()
    {
        File.WriteAllText(Path.Combine(folder, ProjectFolder.SampleFile), """{ "Values": { "A": "1" } }""");
        var read = new string?[32];
        Parallel.For(0, read.Length, start => read[start] = LocalSettings.Read(folder).Own["A"]);
        read.ShouldAllBe(value => value == "1");
        Directory.GetFiles(folder).Length.ShouldBe(2);
    }

    [Fact]
    public void Settings_MadeFromAnOlderSample_TheSamplesNewOnesAreTold()
    {
        File.WriteAllText(Path.Combine(folder, ProjectFolder.SettingsFile), """{ "Values": { "A__B": "mine", "Empty": "" } }""");
        File.WriteAllText(
            Path.Combine(folder, ProjectFolder.SampleFile), """{ "Values": { "a:b": "1", "Empty": "2", "New": "3" }, "ConnectionStrings": { "Db": "4" } }""");

        LocalSettings.Read(folder).Sample.ShouldBe(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["New"] = "3", ["ConnectionStrings:Db"] = "4" }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{ "Values": { "A": { "B": 1 } } }""")]
    [InlineData("""{ "Values": [] }""")]
    public void Settings_Malformed_AreRefusedByName(string text)
    {
        File.WriteAllText(Path.Combine(folder, ProjectFolder.SettingsFile), text);
        Should.Throw<HostStartException>(() => LocalSettings.Read(folder)).Message.ShouldContain(ProjectFolder.SettingsFile);
    }

    [Fact]
    public void ProjectFolder_Upward_IsTheNearestWithSettings()
    {
        File.WriteAllText(Path.Combine(folder, ProjectFolder.SampleFile), "{}");
        var deep = Directory.CreateDirectory(Path.Combine(folder, "a", "b")).FullName;
        ProjectFolder.Find(deep).ShouldBe(folder);
    }
}
