namespace Ecom.Process.Tests.Hosting;

/// <summary>The application in a folder of its own, as after a first clone and build: with the sample of the settings and without the settings.</summary>
internal static class ApplicationCopy
{
    public static void Make(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            var name = Path.GetFileName(file);
            if (name == "local.settings.json")
            {
                continue;
            }

            // The runtime takes the folder of the real file for the application's, so its own files are copied; links do for the rest.
            if (name.StartsWith("Ecom.Functions.", StringComparison.Ordinal) || name.StartsWith("local.", StringComparison.Ordinal))
            {
                File.Copy(file, Path.Combine(folder, name));
            }
            else
            {
                File.CreateSymbolicLink(Path.Combine(folder, name), file);
            }
        }

        foreach (var inner in Directory.EnumerateDirectories(AppContext.BaseDirectory).Where(inner => !Path.GetFileName(inner).StartsWith('.')))
        {
            Directory.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(inner)), inner);
        }
    }
}
