namespace Ecom.LocalHost.Sqlite;

/// <summary>The store was ended as by <c>kill -9</c>: what was acknowledged is on disk, nothing more is taken.</summary>
public sealed class StoreKilledException : Exception
{
    /// <summary>Creates the exception with its usual message.</summary>
    public StoreKilledException()
        : base("The store was killed.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    public StoreKilledException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why.</param>
    public StoreKilledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
