using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Platform.Sla.Policies;

/// <summary>The service-level policies of the configuration.</summary>
public interface ISlaPolicies
{
    /// <summary>The values that rules may name; a slice checks at its start that its own are known.</summary>
    AttributeVocabulary Vocabulary { get; }

    /// <summary>The version on which new cases start: of those that are valid now, the one that became valid last.</summary>
    SlaPolicy Current { get; }

    /// <summary>A version by its name; for cases that started on it.</summary>
    /// <param name="version">Its name.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those that there are.</exception>
    SlaPolicy Get(string version);

    /// <summary>The targets of a new case.</summary>
    /// <param name="attributes">The case.</param>
    ClockPlan Match(SlaAttributes attributes);
}
