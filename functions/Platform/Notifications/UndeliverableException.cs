namespace Ecom.Functions.Platform.Notifications;

/// <summary>A message is refused for good; trying again would not help.</summary>
public sealed class UndeliverableException : Exception
{
    /// <summary>Without a reason.</summary>
    public UndeliverableException()
        : this("refused")
    {
    }

    /// <summary>With a reason.</summary>
    /// <param name="message">Why, without personal data: it is kept, listed and logged. Such as <c>mailbox-refused (SMTP 550)</c>.</param>
    public UndeliverableException(string message)
        : base(message)
    {
    }

    /// <summary>With a reason and a cause.</summary>
    /// <param name="message">Why, without personal data.</param>
    /// <param name="innerException">The cause; it is not logged, since mail servers repeat the address in their answers.</param>
    public UndeliverableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
