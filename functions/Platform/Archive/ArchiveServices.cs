using Ecom.Functions.Platform.Stores;
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
        services.AddSingleton<IArchive>(static provider => new BlobArchive(BlobContainers.Find(provider, "Archive", "archive")));
}
