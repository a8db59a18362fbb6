using System.Collections.Frozen;
using System.Text;

namespace Ecom.Functions.Platform.Rules;

/// <summary>Which event may happen in which status, and what the status is then. A slice's state follows its table; its diagram is made from it.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
public sealed class TransitionTable<TStatus>
    where TStatus : struct, Enum
{
    private readonly FrozenDictionary<(TStatus From, string Event), TStatus> next;
    private readonly FrozenDictionary<string, TStatus> beginnings;

    /// <summary>Makes a table.</summary>
    /// <param name="transitions">Its arrows.</param>
    public TransitionTable(IReadOnlyList<StatusTransition<TStatus>> transitions)
    {
        All = transitions;
        next = transitions.Where(arrow => arrow.From is not null).ToFrozenDictionary(arrow => (arrow.From!.Value, arrow.Event), arrow => arrow.To);
        beginnings = transitions.Where(arrow => arrow.From is null).ToFrozenDictionary(arrow => arrow.Event, arrow => arrow.To, StringComparer.Ordinal);
    }

    /// <summary>Its arrows.</summary>
    public IReadOnlyList<StatusTransition<TStatus>> All { get; }

    /// <summary>The status after an event.</summary>
    /// <param name="from">The status before; null before the first event.</param>
    /// <param name="happened">Name of the event.</param>
    /// <exception cref="InvalidOperationException">The event cannot happen in that status: a defect, or a damaged ledger.</exception>
    public TStatus After(TStatus? from, string happened) =>
        (from is { } status ? next.TryGetValue((status, happened), out var to) : beginnings.TryGetValue(happened, out to))
            ? to
            : throw new InvalidOperationException($"{happened} cannot happen to a case that is {from?.ToString() ?? "not there"}.");

    /// <summary>Mermaid source of the diagram: every change of status with the event that makes it.</summary>
    public string Mermaid()
    {
        StringBuilder text = new("stateDiagram-v2\n");
        foreach (var arrows in All.Where(IsChange).GroupBy(arrow => (arrow.From, arrow.To)))
        {
            var from = arrows.Key.From?.ToString() ?? "[*]";
            var events = string.Join(", ", arrows.Select(arrow => arrow.Event));
            _ = text.Append("    ").Append(from).Append(" --> ").Append(arrows.Key.To).Append(": ").Append(events).Append('\n');
        }

        var leaving = All.Where(arrow => arrow.From is not null && IsChange(arrow)).Select(arrow => arrow.From!.Value).ToHashSet();
        foreach (var end in Enum.GetValues<TStatus>().Where(status => !leaving.Contains(status)))
            _ = text.Append("    ").Append(end).Append(" --> [*]\n");
        return text.ToString();
    }

    private static bool IsChange(StatusTransition<TStatus> arrow) => !EqualityComparer<TStatus?>.Default.Equals(arrow.From, arrow.To);
}
