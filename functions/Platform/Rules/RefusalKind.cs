namespace Ecom.Functions.Platform.Rules;

/// <summary>Why a command is refused, as the caller sees it.</summary>
public enum RefusalKind
{
    /// <summary>The input is wrong.</summary>
    Invalid,

    /// <summary>This person may not do this.</summary>
    NotAllowed,

    /// <summary>There is no such thing.</summary>
    Unknown,

    /// <summary>Not in this state of the case.</summary>
    Conflict,

    /// <summary>It was there and is no more.</summary>
    Gone,

    /// <summary>Too large.</summary>
    TooLarge,
}
