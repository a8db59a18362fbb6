namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Who answers a customer.</summary>
public enum Responder
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A program: an acknowledgement, a bot. It is no response.</summary>
    Automaton,
}
