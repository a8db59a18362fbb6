namespace Ecom.Functions.Contracts.Pages;

/// <summary>A field of the forms on the signing page; its form name is in <see cref="SignPageFieldNames"/>.</summary>
public enum SignPageField
{
    /// <summary>The consent checkbox.</summary>
    Consent,

    /// <summary>The name that the signer types as signature.</summary>
    TypedName,

    /// <summary>The reason for declining.</summary>
    Reason,

    /// <summary>The name of the person who is to sign instead.</summary>
    DelegateName,

    /// <summary>The e-mail address of that person.</summary>
    DelegateEmail,
}
