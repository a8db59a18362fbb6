namespace Ecom.Functions.Tests.Contracts;

/// <summary>Finds the files that are checked in.</summary>
internal static class RepositoryRoot
{
    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ecom.Functions.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Ecom.Functions.sln is nowhere above the tests.");
        return folder.FullName;
    }
}
