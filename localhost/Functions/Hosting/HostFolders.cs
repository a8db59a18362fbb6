using Ecom.LocalHost.Functions.Settings;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>Where the host finds and keeps things.</summary>
/// <param name="ContentRoot">Holds <c>host.json</c>.</param>
/// <param name="Project">Holds <c>local.settings.json</c>.</param>
/// <param name="Data">Keeps the host's data.</param>
internal sealed record HostFolders(string ContentRoot, string Project, string Data)
{
    /// <summary>The setting that names the data folder; after the start it holds the folder's full path.</summary>
    public const string DataSetting = "ECOM_DATA";

    public static HostFolders None { get; } = new("", "", "");

    /// <summary>Loads the settings and makes the data folder.</summary>
    /// <exception cref="HostStartException">A file or the folder can't be used.</exception>
    public static HostFolders Prepare(LocalHostOptions options, string contentRoot, ConfigurationManager settings, string[] args)
    {
        var project = ProjectFolder.Find(contentRoot);
        if (options.ReadsMachineSettings)
        {
            settings.AddInMemoryCollection(LocalSettings.Read(project));
            settings.AddEnvironmentVariables();
            settings.AddCommandLine(args);
        }

        settings.AddInMemoryCollection(options.Settings);
        var data = Path.GetFullPath(options.DataFolder ?? settings[DataSetting] ?? ".local", project);
        try
        {
            Directory.CreateDirectory(data);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new HostStartException($"The data folder {data} can't be made: {refused.Message} Choose another with setting {DataSetting}.", refused);
        }

        settings[DataSetting] = data;
        return new HostFolders(contentRoot, project, data);
    }
}
