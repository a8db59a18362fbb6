namespace Ecom.Functions.Contracts.Pages;

/// <summary>What is wrong with a field of a form.</summary>
public enum FieldProblemKind
{
    /// <summary>It is required and empty.</summary>
    Missing,

    /// <summary>It is longer than allowed.</summary>
    TooLong,

    /// <summary>It has not the form that is needed (an e-mail address, a name).</summary>
    Malformed,

    /// <summary>It does not agree with what is known (the typed name is not the signer's).</summary>
    Mismatch,
}
