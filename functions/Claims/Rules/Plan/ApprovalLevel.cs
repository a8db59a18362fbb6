namespace Ecom.Functions.Claims.Rules;

/// <summary>Who must approve a plan.</summary>
public enum ApprovalLevel
{
    /// <summary>Nobody.</summary>
    Automatic,

    /// <summary>A lead.</summary>
    Lead,

    /// <summary>Finance.</summary>
    Finance,
}
