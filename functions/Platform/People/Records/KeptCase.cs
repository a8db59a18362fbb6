namespace Ecom.Functions.Platform.People.Records;

/// <summary>A case whose personal data is not to be erased.</summary>
/// <param name="Because">Why.</param>
/// <param name="Until">Until when at least; null: nobody knows.</param>
public sealed record KeptCase(KeptBecause Because, DateTimeOffset? Until = null);
