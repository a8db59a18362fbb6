namespace Ecom.LocalHost.ServiceBus.Messages;

/// <summary>The limits that Service Bus sets on message ids, session ids and partition keys.</summary>
internal static class Identifiers
{
    private const int MaxLength = 128;

    public static string Required(string? value, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, parameter);
        return Optional(value, parameter)!;
    }

    public static string? Optional(string? value, string parameter)
    {
        if (value?.Length > MaxLength)
        {
            throw new ArgumentException($"An identifier has at most {MaxLength} characters; this one has {value.Length}.", parameter);
        }

        return value;
    }
}
