using System.Text.Json;

namespace Ecom.Functions.Platform.Cases;

/// <summary>A case as it stood after one of its events: what queries see.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Version">The version of the kind's code that made it.</param>
/// <param name="Seq">The last event that is in it.</param>
/// <param name="Index">What lists and searches see.</param>
/// <param name="State">The state as JSON.</param>
/// <param name="CreatedAt">When the first event happened.</param>
/// <param name="UpdatedAt">When the last event that is in it happened.</param>
public sealed record CaseSnapshot(
    string CaseId,
    string Kind,
    int Version,
    long Seq,
    CaseIndex Index,
    JsonElement State,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    /// <summary>The largest state, in bytes of JSON.</summary>
    public const int MaxStateBytes = 1024 * 1024;

    /// <summary>Whether this snapshot may take the place of another: not of a later one by the same code.</summary>
    internal bool Supersedes(CaseSnapshot? other) => Supersedes(other?.Version, other?.Seq);

    /// <inheritdoc cref="Supersedes(CaseSnapshot?)"/>
    /// <param name="version">The other's version; null when there is none.</param>
    /// <param name="seq">The other's seq.</param>
    internal bool Supersedes(int? version, long? seq) => version != Version || seq < Seq;
}
