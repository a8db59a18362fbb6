using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Links;

/// <summary>A customer who came by a link that works.</summary>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <param name="State">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Path">The page's address, with the token.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Language">The customer's language.</param>
internal sealed record LinkVisit<TState>(TState State, string Number, string Path, Person Customer, string Language)
{
    /// <inheritdoc/>
    public override string ToString() => $"customer of {Number}";
}
