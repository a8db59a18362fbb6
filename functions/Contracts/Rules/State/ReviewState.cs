using System.Collections.Immutable;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>The review of a revision.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Stages">Its stages in order.</param>
/// <param name="SpecialReasons">Why the deal is special.</param>
public sealed record ReviewState(int Revision, IReadOnlyList<ReviewStage> Stages, IReadOnlyList<SpecialReason> SpecialReasons)
{
    /// <summary>The stage that is open; null between stages and after the last.</summary>
    public OpenStage? Open { get; init; }

    /// <summary>The decisions on all revisions, in order.</summary>
    public ImmutableList<StageDecision> Decisions { get; init; } = [];

    /// <summary>The stage after the ones approved; null after the last.</summary>
    public ReviewStage? NextStage()
    {
        foreach (var stage in Stages)
        {
            if (DecisionOn(Revision, stage) is null)
            {
                return stage;
            }
        }

        return null;
    }

    /// <summary>The decision on a stage of a revision, if there is one.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="stage">The stage.</param>
    public StageDecision? DecisionOn(int revision, ReviewStage stage) =>
        Decisions.FirstOrDefault(decision => decision.Revision == revision && decision.Stage == stage);
}
