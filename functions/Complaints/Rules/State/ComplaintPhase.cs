namespace Ecom.Functions.Complaints.Rules;

/// <summary>Which part of the flow a complaint is in.</summary>
public enum ComplaintPhase
{
    /// <summary>It was never opened: its report was refused.</summary>
    None,

    /// <summary>Something can happen to it.</summary>
    Living,

    /// <summary>Waiting for a person, or for the next try, after a step stayed broken.</summary>
    Parked,

    /// <summary>Over.</summary>
    Ended,
}
