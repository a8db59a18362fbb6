using Ecom.LocalHost.Functions.Settings;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>Where the host finds and keeps things.</summary>
/// <param name="Application">Holds <c>host.json</c> and <c>servicebus.json</c>: beside the application's assembly.</param>
/// <param name="ContentRoot">Holds <c>local.settings.json</c>; relative paths of the application start here.</param>
/// <param name="Data">Keeps the host's data.</param>
internal sealed record HostFolders(string Application, string ContentRoot, string Data)
{
    /// <summary>The setting that names the data folder; after the start it holds the folder's full path.</summary>
    public const string DataSetting = "ECOM_DATA";

    /// <summary>Names of the settings that nobody set and that have the value of the sample.</summary>
    public IReadOnlyList<string> FromSample { get; private init; } = [];

    /// <summary>The folders without a data folder yet.</summary>
    public static HostFolders Of(LocalHostOptions options)
    {
        var application = options.ApplicationFolder ?? AppContext.BaseDirectory;
        return new HostFolders(application, options.ContentRoot ?? ProjectFolder.Find(application), "");
    }

    /// <summary>Loads the settings and makes the data folder.</summary>
    /// <exception cref="HostStartException">A file or the folder can't be used.</exception>
    public HostFolders Prepare(LocalHostOptions options, ConfigurationManager settings, string[] args)
    {
        IReadOnlyList<string> fromSample = [];
        if (options.ReadsMachineSettings)
        {
            var local = LocalSettings.Read(ContentRoot);
            settings.AddInMemoryCollection(local.Own);
            settings.AddEnvironmentVariables();
            settings.AddCommandLine(args);
            fromSample = TakeFromSample(local.Sample, settings);
        }

        settings.AddInMemoryCollection(options.Settings);
        var data = Path.GetFullPath(options.DataFolder ?? settings[DataSetting] ?? ".local", ContentRoot);
        try
        {
            Directory.CreateDirectory(data);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new HostStartException($"The data folder {data} can't be made: {refused.Message} Choose another with setting {DataSetting}.", refused);
        }

        settings[DataSetting] = data;
        return this with { Data = data, FromSample = fromSample };
    }

    /// <summary>Gives settings that are nowhere else the sample's value.</summary>
    /// <returns>Their names.</returns>
    private static List<string> TakeFromSample(IReadOnlyDictionary<string, string?> sample, ConfigurationManager settings)
    {
        var missing = sample.Where(setting => settings[setting.Key] is null).ToList();
        settings.AddInMemoryCollection(missing);
        return missing.ConvertAll(static setting => setting.Key);
    }
}
