using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Partners.Http;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Partners.Shop;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the ports to partners.</summary>
public static class PartnerServices
{
    private const int MaxAnswerHeadersKilobytes = 16;

    /// <summary>
    /// Adds <see cref="ICarriers"/>, <see cref="IPayments"/>, <see cref="IRefunds"/> and <see cref="IShop"/> (section <c>Partners</c>); the case
    /// stores must be registered too.
    /// </summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddPartners(this IServiceCollection services)
    {
        services.AddOptions<PartnerOptions>().BindConfiguration(PartnerOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PartnerOptions>, PartnerOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(PartnerClient.HttpName, static client => client.Timeout = Timeout.InfiniteTimeSpan) // the pipeline has the time-outs
            .ConfigurePrimaryHttpMessageHandler(Connection)
            .RemoveAllLoggers(); // addresses hold the numbers of parcels
        services.TryAddSingleton<PartnerClients>();
        services.TryAddSingleton<ICarriers, HttpCarriers>();
        services.TryAddSingleton<IPayments, HttpPayments>();
        services.TryAddSingleton<IShop, HttpShop>();
        services.TryAddSingleton<PaymentLedger>();
        services.TryAddSingleton<IRefunds, Refunds>();
        return services;
    }

    private static SocketsHttpHandler Connection() => new()
    {
        AllowAutoRedirect = false, // a key goes where the settings say
        UseCookies = false,
        MaxResponseHeadersLength = MaxAnswerHeadersKilobytes,
        MaxResponseDrainSize = 0,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2), // then the name is asked for again
    };
}
