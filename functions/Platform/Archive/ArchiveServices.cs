using Azure.Core;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Platform.Archive;

/// <summary>Registers the archive.</summary>
public static class ArchiveServices
{
    /// <summary>
    /// Registers <see cref="IArchive"/>: the container <c>Archive:Container</c> [archive] of the account
    /// <c>Archive:ConnectionString</c> (else <c>AzureWebJobsStorage</c>), or of <c>Archive:Endpoint</c> with the application's identity.
    /// </summary>
    /// <remarks>The settings are read at the first use, when the local host has started its emulator.</remarks>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddArchive(this IServiceCollection services) =>
        services.AddSingleton<IArchive>(static provider => new BlobArchive(Container(provider)));

    private static BlobContainerClient Container(IServiceProvider provider)
    {
        var settings = provider.GetRequiredService<IConfiguration>();
        var name = settings["Archive:Container"] ?? "archive";
        if (settings["Archive:Endpoint"] is { } endpoint)
        {
            var identity = provider.GetService<TokenCredential>()
                ?? throw new InvalidOperationException("Archive:Endpoint needs the application's identity: register a TokenCredential.");
            return new BlobServiceClient(new Uri(endpoint), identity).GetBlobContainerClient(name);
        }

        var connection = settings["Archive:ConnectionString"] ?? settings["AzureWebJobsStorage"]
            ?? throw new InvalidOperationException("Archive:ConnectionString, AzureWebJobsStorage or Archive:Endpoint is needed: where is the archive?");
        return new BlobContainerClient(connection, name);
    }
}
