using Ecom.Functions.Platform.Notifications;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>Stands for mail servers and endpoints: takes messages, or fails as the script says.</summary>
/// <param name="script">Gives the fault of a try, or null; told the notification and how often it was tried before.</param>
internal sealed class ScriptedSender(Func<Notification, int, Exception?>? script = null) : INotificationSender
{
    private readonly Lock gate = new();
    private readonly List<string> tries = [];
    private readonly List<string> taken = [];

    /// <summary>Runs at each try, to note the time or to kill the host.</summary>
    public Action<Notification>? OnTry { get; set; }

    /// <summary>Keys that were tried, in order.</summary>
    public IReadOnlyList<string> Tries
    {
        get
        {
            lock (gate) return [.. tries];
        }
    }

    /// <summary>Keys of what was taken, in order; a second copy is listed twice.</summary>
    public IReadOnlyList<string> Taken
    {
        get
        {
            lock (gate) return [.. taken];
        }
    }

    public Task SendAsync(Notification notification, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var before = tries.Count(key => key == notification.Key);
            tries.Add(notification.Key);
            OnTry?.Invoke(notification);
            if (script?.Invoke(notification, before) is { } fault) throw fault;
            taken.Add(notification.Key);
        }

        return Task.CompletedTask;
    }
}
