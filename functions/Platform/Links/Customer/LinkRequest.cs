using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Links;

/// <summary>What a customer sends by the link.</summary>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
public abstract record LinkRequest<TCommand>
{
    /// <summary>The version that was seen: the same again from the same version is one action. Without it, the version that stands.</summary>
    public long? Version { get; init; }

    /// <summary>What was entered, to be shown again.</summary>
    internal abstract LinkEntries Entries { get; }

    /// <summary>What cannot be made a command, field by field; the rules check the rest.</summary>
    internal virtual IReadOnlyList<FieldError> Problems => [];

    /// <summary>The command; only where there is no problem.</summary>
    internal abstract TCommand ToCommand();
}
