namespace Ecom.LocalHost.Emulators;

/// <summary>An emulator that could not be started: the message says what is wrong and what to do.</summary>
public sealed class EmulatorException : Exception
{
    /// <summary>Creates the exception with its usual message.</summary>
    public EmulatorException()
        : base("The emulator could not be started.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    public EmulatorException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="innerException">Why.</param>
    public EmulatorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
