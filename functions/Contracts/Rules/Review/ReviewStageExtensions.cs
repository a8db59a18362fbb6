namespace Ecom.Functions.Contracts.Rules;

/// <summary>What follows from a review stage.</summary>
public static class ReviewStageExtensions
{
    /// <summary>The role whose people decide the stage.</summary>
    /// <param name="stage">The stage.</param>
    public static string Role(this ReviewStage stage) => stage switch
    {
        ReviewStage.Legal => ContractRoles.Legal,
        ReviewStage.Operations => ContractRoles.Operations,
        ReviewStage.Management => ContractRoles.Management,
        ReviewStage.Partner => ContractRoles.Partner,
    };

    /// <summary>The role that an overdue stage escalates to; from then on its people may decide as well.</summary>
    /// <param name="stage">The stage.</param>
    public static string EscalatesTo(this ReviewStage stage) =>
        stage == ReviewStage.Management ? ContractRoles.Admin : ContractRoles.Management;
}
