namespace Ecom.Benchmarks;

/// <summary>A folder for a scenario's stores.</summary>
internal sealed class BenchmarkFolder : IDisposable
{
    private int files;

    public string Path { get; } = Directory.CreateTempSubdirectory("ecom-benchmark-").FullName;

    public string NextStore() => System.IO.Path.Combine(Path, $"store-{++files}.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
