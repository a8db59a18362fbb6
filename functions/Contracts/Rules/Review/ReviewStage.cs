namespace Ecom.Functions.Contracts.Rules;

/// <summary>The stages of review, in their order.</summary>
public enum ReviewStage
{
    /// <summary>Legal reads first.</summary>
    Legal,

    /// <summary>Operations confirms the checklist.</summary>
    Operations,

    /// <summary>Management decides on special deals.</summary>
    Management,

    /// <summary>The partner decides on deals flagged as special.</summary>
    Partner,
}
