namespace Ecom.Functions.Contracts.Pages;

/// <summary>What a signer had entered into the forms of the signing page.</summary>
public sealed record SignPageEntries
{
    /// <summary>Field <c>consent</c> was ticked.</summary>
    public bool Consent { get; init; }

    /// <summary>Field <c>typedName</c>.</summary>
    public string? TypedName { get; init; }

    /// <summary>Field <c>reason</c> of the decline form.</summary>
    public string? Reason { get; init; }

    /// <summary>Field <c>delegateName</c>.</summary>
    public string? DelegateName { get; init; }

    /// <summary>Field <c>delegateEmail</c>.</summary>
    public string? DelegateEmail { get; init; }
}
