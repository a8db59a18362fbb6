namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>The host can't start for a reason that its operator can mend. The message says which and how.</summary>
public class HostStartException : Exception
{
    /// <summary>Creates the exception with its usual message.</summary>
    public HostStartException()
        : base("The host can't start.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public HostStartException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">Why.</param>
    public HostStartException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
