namespace Ecom.Process.Tests.Hosting;

/// <summary>A folder of one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ecom-process-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
