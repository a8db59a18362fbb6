using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Mail;
using Ecom.Functions.Platform.Notifications.Templates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers notifications.</summary>
public static class NotificationServices
{
    /// <summary>Adds <see cref="INotificationSender"/> as the section <c>Notifications</c> says; an <c>IIdempotencyStore</c> must be registered too.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddOptions<NotificationOptions>().BindConfiguration(NotificationOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NotificationOptions>, NotificationOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new MessageTemplates(AppContext.BaseDirectory));
        services.TryAddSingleton<IMailTransport>(Transport);
        services.TryAddSingleton<INotificationSender, NotificationSender>();
        return services;
    }

    private static IMailTransport Transport(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<NotificationOptions>>().Value;
        return options.Sender switch
        {
            NotificationSenderKind.Folder => new FolderTransport(Folder(provider, options), provider.GetRequiredService<TimeProvider>()),
            NotificationSenderKind.Smtp => new SmtpTransport(options.Smtp),
            _ => throw new InvalidOperationException($"Notifications:Sender {options.Sender} is not known."),
        };
    }

    private static string Folder(IServiceProvider provider, NotificationOptions options)
    {
        var folder = options.Folder.Length > 0
            ? options.Folder
            : Path.Combine(provider.GetRequiredService<IConfiguration>()["ECOM_DATA"] ?? ".local", "mail");
        return Path.GetFullPath(folder, provider.GetRequiredService<IHostEnvironment>().ContentRootPath);
    }
}
