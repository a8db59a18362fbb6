#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>The parts of a connection string.</summary>
/// <remarks>The local host adds the part <c>DataFile</c>: the database file of the broker, where the namespace does not say enough.</remarks>
public class ServiceBusConnectionStringProperties
{
    /// <summary>The address of the namespace, such as <c>sb://local/</c>.</summary>
    public Uri Endpoint { get; private set; }

    /// <summary>The host name of the namespace.</summary>
    public string FullyQualifiedNamespace => Endpoint?.Host;

    /// <summary>The entity, when the string is for one only.</summary>
    public string EntityPath { get; private set; }

    /// <summary>The name of the key; not checked by the local broker.</summary>
    public string SharedAccessKeyName { get; private set; }

    /// <summary>The key; not checked by the local broker.</summary>
    public string SharedAccessKey { get; private set; }

    /// <summary>A signature made with a key; not checked by the local broker.</summary>
    public string SharedAccessSignature { get; private set; }

    internal string DataFile { get; private set; }

    /// <summary>Takes a connection string apart.</summary>
    /// <param name="connectionString">Pairs such as <c>Endpoint=sb://local/</c>, separated by semicolons.</param>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static ServiceBusConnectionStringProperties Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var properties = new ServiceBusConnectionStringProperties();
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, value) = part.IndexOf('=', StringComparison.Ordinal) is var at and > 0
                ? (part[..at].Trim(), part[(at + 1)..].Trim())
                : throw new FormatException("The Service Bus connection string has a part that is not of the form name=value.");
            properties.Set(name, value);
        }

        return properties.Endpoint is null && properties.DataFile is null
            ? throw new FormatException("The Service Bus connection string has no Endpoint.")
            : properties;
    }

    private void Set(string name, string value)
    {
        switch (name.ToUpperInvariant())
        {
            case "ENDPOINT":
                Endpoint = Uri.TryCreate(value, UriKind.Absolute, out var endpoint) && endpoint.Host.Length > 0
                    ? endpoint
                    : throw new FormatException("The Endpoint of the Service Bus connection string is not an address such as sb://local/.");
                break;
            case "ENTITYPATH": EntityPath = value; break;
            case "SHAREDACCESSKEYNAME": SharedAccessKeyName = value; break;
            case "SHAREDACCESSKEY": SharedAccessKey = value; break;
            case "SHAREDACCESSSIGNATURE": SharedAccessSignature = value; break;
            case "DATAFILE": DataFile = value; break;
        }
    }
}
