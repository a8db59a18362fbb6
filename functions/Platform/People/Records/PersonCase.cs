using System.Text.Json.Nodes;

namespace Ecom.Functions.Platform.People.Records;

/// <summary>A case as it concerns a person.</summary>
/// <param name="Kind">The kind, such as <c>complaint</c>.</param>
/// <param name="Id">The case's id within its kind.</param>
/// <param name="Number">The number that people use.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OpenedAt">When it began.</param>
/// <param name="UpdatedAt">When something last happened.</param>
/// <param name="Person">What the case knows of the person: name, addresses, language.</param>
/// <param name="Events">What happened, without what is withheld.</param>
/// <param name="Files">The files.</param>
/// <param name="Withheld">How many events are not shown, by their names: notes among the staff. Whoever answers the person decides on them by hand.</param>
public sealed record PersonCase(
    string Kind,
    string Id,
    string? Number,
    string State,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    JsonObject Person,
    IReadOnlyList<PersonEvent> Events,
    IReadOnlyList<PersonFile> Files,
    IReadOnlyDictionary<string, int> Withheld);
