namespace Ecom.LocalHost.Emulators.Tests;

/// <summary>The installation. <c>node ci</c> runs a file <c>ci.js</c> of the folder, which stands in for <c>npm ci</c>.</summary>
public sealed class NpmPackagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Ensure_SeveralAtOnce_InstallsOnce()
    {
        NpmIs("require('fs').appendFileSync('runs', 'x'); setTimeout(() => {}, 300);");

        var folders = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => NpmPackages.EnsureAsync(Options(), default)));

        folders.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldBe(NpmPackages.FolderFor(folder));
        (await File.ReadAllTextAsync(Path.Combine(folders[0], "runs"))).ShouldBe("x");
    }

    [Fact]
    public async Task Ensure_NpmFails_ShowsItsLastLinesAndTriesAgainNextTime()
    {
        NpmIs("console.error('npm error ENOTFOUND'); process.exitCode = 1;");
        var fault = await Should.ThrowAsync<EmulatorException>(() => NpmPackages.EnsureAsync(Options(), default));
        fault.Message.ShouldContain("failed with code 1");
        fault.Message.ShouldContain("npm error ENOTFOUND");

        NpmIs("");
        (await NpmPackages.EnsureAsync(Options(), default)).ShouldBe(NpmPackages.FolderFor(folder));
    }

    [Fact]
    public async Task Ensure_NoNpm_SaysWhatToInstall()
    {
        var fault = await Should.ThrowAsync<EmulatorException>(
            () => NpmPackages.EnsureAsync(Options() with { NpmCommand = "no-such-command" }, default));

        fault.Message.ShouldContain("Install Node.js 20 or later");
    }

    [Fact]
    public async Task Ensure_Installs_TellsThePerson()
    {
        NpmIs("");
        var told = new List<string>();

        await NpmPackages.EnsureAsync(Options() with { Progress = told.Add }, default);

        told[0].ShouldStartWith("Installing the emulators' npm packages");
        told[1..^1].ShouldAllBe(line => line.StartsWith("Still installing")); // on a slow machine
        told[^1].ShouldBe("The emulators' npm packages are installed.");

        told.Clear();
        await NpmPackages.EnsureAsync(Options() with { Progress = told.Add }, default);
        told.ShouldBeEmpty();
    }

    [Fact]
    public void PackageList_CheckedIn_NamesNoRegistry() =>
        File.ReadAllText(Path.Combine(NpmPackages.Source, "package-lock.json")).ShouldNotContain("\"resolved\"");

    public void Dispose() => folder.Dispose();

    private void NpmIs(string source)
    {
        var target = NpmPackages.FolderFor(folder);
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "ci.js"), source);
    }

    private EmulatorOptions Options() => new() { DataFolder = folder.File("data"), PackagesFolder = folder, NpmCommand = "node" };
}
