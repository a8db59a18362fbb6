using Ecom.LocalHost.Functions.Hosting;

namespace Ecom.LocalHost.Functions.Discovery;

/// <summary>Functions of the application can't be run; the host doesn't start.</summary>
public sealed class InvalidFunctionsException : HostStartException
{
    /// <summary>Creates the exception without faults.</summary>
    public InvalidFunctionsException()
        : this([])
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidFunctionsException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">Why.</param>
    public InvalidFunctionsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="faults">Each function with its reason.</param>
    public InvalidFunctionsException(IReadOnlyList<FunctionFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Each function with its reason.</summary>
    public IReadOnlyList<FunctionFault> Faults { get; } = [];

    private static string Describe(IReadOnlyList<FunctionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return $"{faults.Count} function(s) can't be run:\n"
            + string.Join('\n', faults.Select(static fault => $"  {fault.Function} ({fault.Method}): {fault.Reason}"));
    }
}
