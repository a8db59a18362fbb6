using System.Net;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Notifications.Endpoints;
using Ecom.Functions.Platform.Notifications.Mail;
using Ecom.Functions.Platform.Notifications.Parked;
using Ecom.Functions.Platform.Notifications.Queue;
using Ecom.Functions.Platform.Notifications.Templates;
using Ecom.Functions.Platform.Secrets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers notifications.</summary>
public static class NotificationServices
{
    /// <summary>
    /// Adds <see cref="INotificationOutbox"/> and what sends as the section <c>Notifications</c> says; the case stores and an
    /// <see cref="Seal"/> and the site's addresses must be registered too.
    /// </summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddOptions<NotificationOptions>().BindConfiguration(NotificationOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NotificationOptions>, NotificationOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new MessageTemplates(AppContext.BaseDirectory));
        services.TryAddSingleton<IMailTransport>(Transport);
        services.TryAddSingleton<MailSender>();
        services.TryAddSingleton(static _ => new GuardedConnection(Dns.GetHostAddressesAsync));
        services.TryAddSingleton<NotificationEndpoints>();
        services.TryAddSingleton<WebhookSender>();
        services.TryAddSingleton<INotificationSender, NotificationSender>();
        services.TryAddSingleton<NotificationSeal>();
        services.TryAddSingleton(static provider => new NotificationQueue(
            () => ServiceBusConnection.Client(provider), provider.GetRequiredService<NotificationSeal>()));
        services.TryAddSingleton<INotificationOutbox, NotificationOutbox>();
        services.TryAddSingleton<ParkedNotice>();
        services.TryAddSingleton<PeopleNotifier>();
        services.TryAddSingleton<NotificationParking>();
        services.TryAddSingleton<IParkedNotifications, ParkedNotifications>();
        services.TryAddSingleton<INotificationDelivery, NotificationDelivery>();
        return services;
    }

    private static IMailTransport Transport(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<NotificationOptions>>().Value;
        return options.Sender switch
        {
            NotificationSenderKind.Folder => new FolderTransport(Folder(provider, options), provider.GetRequiredService<TimeProvider>()),
            NotificationSenderKind.Smtp => new SmtpTransport(options.Smtp, provider.GetRequiredService<TimeProvider>()),
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
