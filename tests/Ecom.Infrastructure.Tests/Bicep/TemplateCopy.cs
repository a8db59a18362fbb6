namespace Ecom.Infrastructure.Tests.Bicep;

/// <summary>A copy of the templates and of the files that they read, in which a test may plant a mistake.</summary>
public sealed class TemplateCopy : IDisposable
{
    private static readonly string[] ReadByTemplates = ["host.json", "servicebus.json"];

    private readonly string folder = Directory.CreateTempSubdirectory("ecom-infra-").FullName;

    /// <summary>Copies.</summary>
    public TemplateCopy()
    {
        var infra = Path.Combine(Repository.Root, "infra");
        foreach (var file in Directory.EnumerateFiles(infra, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Combine("infra", Path.GetRelativePath(infra, file)));
        }

        foreach (var name in ReadByTemplates)
        {
            Copy(Path.Combine(Repository.Root, "functions", name), Path.Combine("functions", name));
        }
    }

    /// <summary>Every template and parameter file, relative to the copy.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. Directory.EnumerateFiles(folder, "*.bicep*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".bicep" or ".bicepparam")
            .Select(file => Path.GetRelativePath(folder, file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The full path of a file.</summary>
    /// <param name="file">The file, relative to the copy.</param>
    public string PathOf(string file) => Path.Combine(folder, file);

    /// <summary>Changes a text that is there.</summary>
    /// <param name="file">The file, relative to the copy.</param>
    /// <param name="from">What stands there.</param>
    /// <param name="to">What stands there then.</param>
    public void Plant(string file, string from, string to)
    {
        var text = File.ReadAllText(PathOf(file));
        text.ShouldContain(from, Case.Sensitive);
        File.WriteAllText(PathOf(file), text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>What a deployment of an environment makes.</summary>
    /// <param name="parameters">The parameter file, relative to <c>infra</c>.</param>
    public Task<Deployment> DeployAsync(string parameters = "environments/dev.bicepparam") =>
        Deployment.PredictAsync(PathOf(Path.Combine("infra", parameters)));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Copy(string from, string to)
    {
        var target = PathOf(to);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(from, target);
    }
}
