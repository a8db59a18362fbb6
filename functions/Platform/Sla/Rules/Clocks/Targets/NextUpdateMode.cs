namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What starts the clock of the next update.</summary>
public enum NextUpdateMode
{
    /// <summary>A promise to the customer even if silent: it runs from the start of the case and again after each update.</summary>
    Periodic,

    /// <summary>An answer to the customer: it runs from the first message that nobody has answered; a further message doesn't move it.</summary>
    AnswerToCustomer,
}
