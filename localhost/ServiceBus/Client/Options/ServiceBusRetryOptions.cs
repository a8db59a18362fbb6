namespace Azure.Messaging.ServiceBus;

/// <summary>How long calls wait and how they are tried again. The local broker has no network: only <see cref="TryTimeout"/> matters to it.</summary>
public class ServiceBusRetryOptions
{
    /// <summary>How waits between tries grow.</summary>
    public ServiceBusRetryMode Mode { get; set; } = ServiceBusRetryMode.Exponential;

    /// <summary>How often a failed call is tried again.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The first wait between tries.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(0.8);

    /// <summary>The longest wait between tries.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a receive or the accepting of a session waits when the call does not say.</summary>
    public TimeSpan TryTimeout { get; set; } = TimeSpan.FromMinutes(1);
}
