using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;

namespace Ecom.LocalHost.DurableTask.Recording;

/// <summary>The history of an instance as a file that is kept: later code must still replay it.</summary>
/// <param name="InstanceId">The instance.</param>
/// <param name="Orchestration">The orchestration's name.</param>
/// <param name="Version">The instance's version.</param>
/// <param name="Run">Key and generation of the run: what it made up by itself, such as new ids, follows from them.</param>
/// <param name="CreatedAt">When it was started.</param>
/// <param name="Input">Its input, as text.</param>
/// <param name="Parent">Name, instance and task of the orchestration that called it; null when none did.</param>
/// <param name="Turns">Its turns.</param>
public sealed record RecordedHistory(
    string InstanceId,
    string Orchestration,
    string Version,
    RecordedRun Run,
    DateTimeOffset CreatedAt,
    string? Input,
    RecordedParent? Parent,
    IReadOnlyList<RecordedTurn> Turns)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>Reads a recording.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <exception cref="JsonException">It is no recording.</exception>
    public static RecordedHistory Parse(string json) =>
        JsonSerializer.Deserialize<RecordedHistory>(json, Json) ?? throw new JsonException("The recording is empty.");

    /// <summary>Writes the recording as a file for people and comparisons.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json) + "\n";

    /// <summary>
    /// Recordings that the code of this one cannot have made: each has one thing that the orchestrator asked for under another
    /// name, or not at all. A check that passes one of them checks nothing.
    /// </summary>
    public IEnumerable<RecordedHistory> Mutants() =>
        from turn in Enumerable.Range(0, Turns.Count)
        where !Turns[turn].IsCarriedOver
        from place in Enumerable.Range(0, Turns[turn].Events.Count)
        let original = Turns[turn].Events[place]
        where original.IsProduced
        from mutant in Mutants(original)
        select this with { Turns = Replaced(Turns, turn, Turns[turn] with { Events = Replaced(Turns[turn].Events, place, mutant) }) };

    internal static RecordedHistory Of(InstanceHeader header, IReadOnlyList<HistoryBatch> batches) => new(
        header.Id,
        header.Name,
        header.Version,
        new RecordedRun(header.Key, header.Generation),
        header.CreatedAt,
        header.Input,
        header.Parent is { } parent ? new RecordedParent(parent.Name, parent.InstanceId, parent.TaskId) : null,
        [.. batches.Select(RecordedTurn.Of)]);

    private static IEnumerable<RecordedEvent?> Mutants(RecordedEvent original)
    {
        yield return null;
        if (original.Name is { } name)
            yield return original with { Name = name + "Renamed" };
    }

    private static List<T> Replaced<T>(IReadOnlyList<T> all, int place, T? by)
        where T : class =>
        [.. all.Take(place), .. by is null ? Array.Empty<T>() : [by], .. all.Skip(place + 1)];
}
