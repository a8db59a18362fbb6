namespace Ecom.Functions.Platform.Rules;

/// <summary>The state of a case whose personal data can be erased apart from the case.</summary>
public interface IErasableState : ICaseState
{
    /// <summary>The number that people use; null while there is none.</summary>
    string? Number { get; }

    /// <summary>When something last happened.</summary>
    DateTimeOffset UpdatedAt { get; }

    /// <summary>When personal data was erased; null: it was not.</summary>
    DateTimeOffset? ErasedAt { get; }
}
