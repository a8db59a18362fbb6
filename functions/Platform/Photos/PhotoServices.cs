using Ecom.Functions.Platform.Photos;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the photos of cases.</summary>
public static class PhotoServices
{
    /// <summary>Adds <see cref="PhotoUpload"/> (section <c>Photos</c>) and <see cref="PhotoAlbum"/>, which keeps photos as attachments.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddPhotos(this IServiceCollection services)
    {
        services.AddOptions<PhotoOptions>().BindConfiguration(PhotoOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<PhotoUpload>();
        services.TryAddSingleton<PhotoAlbum>();
        return services;
    }
}
