namespace Ecom.Architecture.Tests.Sources;

/// <summary>The C# files of the repository that the tests were built from.</summary>
public static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", "node_modules"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> Read = new(ReadSources);

    /// <summary>Every source file of the application and of the local host.</summary>
    public static IReadOnlyList<SourceFile> Sources => Read.Value;

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    private static IReadOnlyList<SourceFile> ReadSources()
    {
        var root = Root;
        return
        [
            .. new[] { "functions", "localhost" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
                .Select(file => (File: file, Path: Path.GetRelativePath(root, file).Replace('\\', '/')))
                .Where(source => !source.Path.Split('/').Intersect(Generated, StringComparer.Ordinal).Any())
                .OrderBy(source => source.Path, StringComparer.Ordinal)
                .Select(source => new SourceFile(source.Path, File.ReadAllText(source.File))),
        ];
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ecom.Functions.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside of the repository.");
    }
}
