namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>How a notification that could not be sent is tried again; configuration section <c>Notifications:Retry</c>.</summary>
public sealed class RetrySettings
{
    /// <summary>The first pause [30 seconds]; each following one is twice as long.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest pause [1 hour].</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long it is tried before it is parked [24 hours].</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The pause after a try.</summary>
    /// <param name="attempt">The try, from 1.</param>
    public TimeSpan PauseAfter(int attempt)
    {
        var pause = FirstPause;
        for (var i = 1; i < attempt && pause < LongestPause; i++) pause *= 2;
        return pause < LongestPause ? pause : LongestPause;
    }
}
