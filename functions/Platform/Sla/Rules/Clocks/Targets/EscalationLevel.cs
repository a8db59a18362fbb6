namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Who is told about a breach, from below to above.</summary>
public enum EscalationLevel
{
    /// <summary>Who handles the case.</summary>
    Agent,

    /// <summary>Leads the agents.</summary>
    Lead,

    /// <summary>Heads the department.</summary>
    Head,

    /// <summary>Management.</summary>
    Management,
}
