namespace Ecom.Functions.Complaints.Rules;

/// <summary>How a complaint came to be resolved.</summary>
public enum ResolutionKind
{
    /// <summary>The customer accepted a proposal.</summary>
    Accepted,

    /// <summary>The customer did not answer a proposal in time.</summary>
    AcceptedBySilence,

    /// <summary>An agent resolved it.</summary>
    Answered,

    /// <summary>The customer did not answer what was asked.</summary>
    Silence,

    /// <summary>The customer took it back.</summary>
    Withdrawn,
}
