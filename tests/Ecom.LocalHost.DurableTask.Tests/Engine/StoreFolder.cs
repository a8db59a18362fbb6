namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>A folder for one test's store.</summary>
public sealed class StoreFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ecom-engine-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
