using System.Diagnostics.CodeAnalysis;

namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>A value, or the reason why there is none.</summary>
/// <typeparam name="T">What there is on success.</typeparam>
public readonly record struct Outcome<T>
    where T : notnull
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    /// <summary>The reason, or null when there is a value.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: look at <see cref="Refusal"/> first.</exception>
    public T Value => Refusal is null && value is not null
        ? value
        : throw new InvalidOperationException($"There is no value: {Refusal?.Code ?? "the outcome was never set"}.");

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="result">The value, when this returns true.</param>
    /// <param name="refusal">The reason, when this returns false.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGet([NotNullWhen(true)] out T? result, [NotNullWhen(false)] out Refusal? refusal)
    {
        if (Refusal is null && value is null)
            throw new InvalidOperationException("The outcome was never set.");
        result = value;
        refusal = Refusal;
        return refusal is null;
    }

    /// <summary>A success.</summary>
    /// <param name="value">What there is.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Created by conversion only; Value reads it.")]
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    /// <param name="refusal">Why there is no value.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Created by conversion only; Refusal reads it.")]
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}
