using System.Text;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>The state diagram, made from the rules.</summary>
public static class ContractDiagram
{
    /// <summary>Mermaid source of the diagram: every change of status with the event that makes it.</summary>
    public static string Mermaid()
    {
        StringBuilder text = new("stateDiagram-v2\n");
        foreach (var arrows in ContractTransitions.All.Where(t => t.From != t.To).GroupBy(t => (t.From, t.To)))
        {
            var from = arrows.Key.From?.ToString() ?? "[*]";
            var events = string.Join(", ", arrows.Select(arrow => arrow.Event));
            _ = text.Append("    ").Append(from).Append(" --> ").Append(arrows.Key.To).Append(": ").Append(events).Append('\n');
        }

        var leaving = ContractTransitions.All.Where(t => t.From is not null && t.From != t.To).Select(t => t.From!.Value).ToHashSet();
        foreach (var end in Enum.GetValues<ContractStatus>().Where(status => !leaving.Contains(status)))
            _ = text.Append("    ").Append(end).Append(" --> [*]\n");
        return text.ToString();
    }
}
