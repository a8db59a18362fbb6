namespace Ecom.LocalHost.Functions.Settings;

/// <summary>The folder that holds the project's settings and data: the nearest one upward with <c>local.settings.json</c> or its sample.</summary>
internal static class ProjectFolder
{
    public const string SettingsFile = "local.settings.json";

    public const string SampleFile = "local.settings.sample.json";

    /// <summary>Looks upward from the application's folder, then from the current one; the current one when neither finds anything.</summary>
    public static string Find(string applicationFolder) =>
        Upward(applicationFolder) ?? Upward(Environment.CurrentDirectory) ?? Environment.CurrentDirectory;

    private static string? Upward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SettingsFile)) || File.Exists(Path.Combine(folder.FullName, SampleFile)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
