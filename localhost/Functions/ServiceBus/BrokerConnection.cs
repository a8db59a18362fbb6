using Ecom.LocalHost.Functions.Discovery;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.ServiceBus;

/// <summary>Puts the local broker's connection string where the application looks for Service Bus.</summary>
internal static class BrokerConnection
{
    // The mark of the official emulator's connection string.
    private const string EmulatorMark = "UseDevelopmentEmulator=true";
    private const string DefaultSetting = "AzureWebJobsServiceBus";

    /// <summary>Replaces every setting that asks for the emulator, and sets the default one and those that triggers name where nobody has.</summary>
    public static void Inject(IConfiguration settings, FunctionCatalog functions, string connectionString)
    {
        var asking = settings.AsEnumerable()
            .Where(static pair => pair.Value?.Contains(EmulatorMark, StringComparison.OrdinalIgnoreCase) == true)
            .Select(static pair => pair.Key);
        var missing = functions.With<ServiceBusTriggerAttribute>()
            .Select(static bus => bus.Trigger.Connection)
            .OfType<string>()
            .Append(DefaultSetting)
            .Where(name => string.IsNullOrEmpty(settings[name]));
        foreach (var name in asking.Concat(missing).ToList())
        {
            settings[name] = connectionString;
        }
    }
}
