namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key a caller of an HTTP function must show.</summary>
public enum AuthorizationLevel
{
    /// <summary>None.</summary>
    Anonymous = 0,

    /// <summary>None: the platform's own user authentication is asked.</summary>
    User = 1,

    /// <summary>The function's key, a host key, or the master key.</summary>
    Function = 2,

    /// <summary>A system key, or the master key.</summary>
    System = 3,

    /// <summary>The master key.</summary>
    Admin = 4,
}
