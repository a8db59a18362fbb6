using Ecom.Functions.Orders;
using Ecom.Functions.Orders.Entry;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Steps;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Orders;
using Ecom.Functions.Platform.People.Records;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers orders.</summary>
public static class OrderServices
{
    private const string PolicySection = "Orders:Policy";

    /// <summary>Adds orders (section <c>Orders:Policy</c>); needs the platform's parts.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration.</param>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message names it.</exception>
    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var policy = configuration.GetSection(PolicySection).Get<OrderPolicy>() ?? new OrderPolicy();
        if (policy.Problems() is { Count: > 0 } problems)
            throw new InvalidOperationException($"{PolicySection} is not valid: {string.Join("; ", problems)}.");
        services.AddSingleton(new OrderRules(policy));
        services.AddCaseKind<OrderCaseKind, OrderState>();
        services.AddCaseKind<ParcelCaseKind, ParcelRecord>();
        services.AddSingleton<OrderStore>();
        services.AddSingleton<IPersonRecords, OrderPeople>();
        services.AddSingleton<ParcelRecords>();
        services.AddSingleton<IOrderBook, OrderBook>();
        services.AddSingleton<OrderCommandApplication>();
        services.AddSingleton<OrderMetrics>();
        services.AddSingleton<OrderGate>();
        services.AddSingleton<OrderDesk>();
        return services;
    }
}
