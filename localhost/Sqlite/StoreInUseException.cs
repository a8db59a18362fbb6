namespace Ecom.LocalHost.Sqlite;

/// <summary>Another process holds the store.</summary>
public sealed class StoreInUseException : Exception
{
    /// <summary>Creates the exception with its usual message.</summary>
    public StoreInUseException()
        : base("The store is in use by another process.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is in use, by whom, and what to do.</param>
    public StoreInUseException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is in use, by whom, and what to do.</param>
    /// <param name="innerException">Why.</param>
    public StoreInUseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
