using Microsoft.Extensions.Configuration;

namespace Ecom.Platform.Tests.Identity;

/// <summary>Settings of a test.</summary>
internal static class Settings
{
    public static IConfiguration Of(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Name, pair => (string?)pair.Value)).Build();
}
