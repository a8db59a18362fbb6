namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>The environment's name: as the official tools do, Development unless something else is said.</summary>
internal static class HostEnvironmentName
{
    public static string Of(LocalHostOptions options)
    {
        if (options.Settings.TryGetValue("AZURE_FUNCTIONS_ENVIRONMENT", out var given) && given is not null)
        {
            return given;
        }

        return (options.ReadsMachineSettings
            ? Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
            : null) ?? "Development";
    }
}
