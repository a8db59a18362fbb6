using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Attachments.Store;
using Ecom.Functions.Platform.Attachments.Unnamed;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Stores;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the files of cases.</summary>
public static class AttachmentServices
{
    /// <summary>
    /// Adds <see cref="IAttachments"/> and <see cref="AttachmentUpload"/> (section <c>Attachments</c>): the container
    /// <c>Attachments:Container</c> [attachments] of the account <c>Attachments:ConnectionString</c> (else <c>AzureWebJobsStorage</c>),
    /// or of <c>Attachments:Endpoint</c> with the application's identity.
    /// </summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddAttachments(this IServiceCollection services)
    {
        services.AddOptions<AttachmentOptions>().BindConfiguration(AttachmentOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<AttachmentUpload>();
        services.TryAddSingleton<IAttachments>(static provider => new BlobAttachments(
            () => BlobContainers.Find(provider, AttachmentOptions.Section, "attachments"),
            provider.GetRequiredService<IOptions<AttachmentOptions>>()));
        services.TryAddSingleton(static provider => new UnnamedAttachments(
            () => BlobContainers.Find(provider, AttachmentOptions.Section, "attachments"),
            provider.GetServices<IAttachmentNames>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
