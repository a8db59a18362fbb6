namespace Ecom.Functions.Contracts.Pages;

/// <summary>Names and limits of the form fields of the signing page; whoever reads the forms uses them.</summary>
public static class SignPageFieldNames
{
    /// <summary>Checkbox; its value is <see cref="ConsentValue"/> when ticked.</summary>
    public const string Consent = "consent";

    /// <summary>The value of the ticked consent checkbox.</summary>
    public const string ConsentValue = "yes";

    /// <summary>Hidden field: the version of the consent text that was shown.</summary>
    public const string ConsentVersion = "consentVersion";

    /// <summary>Hidden field: the language tag of the consent text that was shown.</summary>
    public const string ConsentLanguage = "consentLanguage";

    /// <summary>The typed name, at most <see cref="NameLimit"/> characters.</summary>
    public const string TypedName = "typedName";

    /// <summary>The reason for declining, at most <see cref="ReasonLimit"/> characters.</summary>
    public const string Reason = "reason";

    /// <summary>The delegate's name, at most <see cref="NameLimit"/> characters.</summary>
    public const string DelegateName = "delegateName";

    /// <summary>The delegate's e-mail address, at most <see cref="EmailLimit"/> characters.</summary>
    public const string DelegateEmail = "delegateEmail";

    /// <summary>Most characters of a name.</summary>
    public const int NameLimit = 100;

    /// <summary>Most characters of a reason.</summary>
    public const int ReasonLimit = 1000;

    /// <summary>Most characters of an e-mail address (RFC 5321).</summary>
    public const int EmailLimit = 254;

    /// <summary>The form name of a field.</summary>
    /// <param name="field">The field.</param>
    public static string Of(SignPageField field) => field switch
    {
        SignPageField.Consent => Consent,
        SignPageField.TypedName => TypedName,
        SignPageField.Reason => Reason,
        SignPageField.DelegateName => DelegateName,
        SignPageField.DelegateEmail => DelegateEmail,
    };
}
