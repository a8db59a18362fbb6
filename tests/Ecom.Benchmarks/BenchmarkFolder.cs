namespace Ecom.Benchmarks;

/// <summary>A folder for a scenario's stores.</summary>
internal sealed class BenchmarkFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("ecom-benchmark-").FullName;
    private int files;

    public string NextStore() => Path.Combine(path, $"store-{++files}.db");

    public void Dispose() => Directory.Delete(path, recursive: true);
}
