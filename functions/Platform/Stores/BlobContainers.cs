using Azure.Core;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Platform.Stores;

/// <summary>Finds containers of Blob Storage by the settings.</summary>
internal static class BlobContainers
{
    /// <summary>
    /// The container <c>{section}:Container</c> of the account <c>{section}:ConnectionString</c> (else <c>AzureWebJobsStorage</c>), or of
    /// <c>{section}:Endpoint</c> with the application's identity.
    /// </summary>
    /// <param name="provider">The services.</param>
    /// <param name="section">The section of the settings.</param>
    /// <param name="usualName">The container when none is named.</param>
    /// <exception cref="InvalidOperationException">No setting says where it is.</exception>
    public static BlobContainerClient Find(IServiceProvider provider, string section, string usualName)
    {
        var settings = provider.GetRequiredService<IConfiguration>();
        var name = settings[$"{section}:Container"] ?? usualName;
        if (settings[$"{section}:Endpoint"] is { } endpoint)
        {
            var identity = provider.GetService<TokenCredential>()
                ?? throw new InvalidOperationException($"{section}:Endpoint needs the application's identity: register a TokenCredential.");
            return new BlobServiceClient(new Uri(endpoint), identity).GetBlobContainerClient(name);
        }

        var connection = settings[$"{section}:ConnectionString"] ?? settings["AzureWebJobsStorage"]
            ?? throw new InvalidOperationException($"{section}:ConnectionString, AzureWebJobsStorage or {section}:Endpoint is needed: where is the container {name}?");
        return new BlobContainerClient(connection, name);
    }
}
