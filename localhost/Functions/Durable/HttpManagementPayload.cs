namespace Microsoft.Azure.Functions.Worker;

/// <summary>The addresses at which one orchestration instance is managed over HTTP. They carry a key.</summary>
public class HttpManagementPayload
{
    /// <summary>The instance.</summary>
    public string? Id { get; internal init; }

    /// <summary>DELETE purges its history.</summary>
    public string? PurgeHistoryDeleteUri { get; internal init; }

    /// <summary>POST restarts it.</summary>
    public string? RestartPostUri { get; internal init; }

    /// <summary>POST resumes it.</summary>
    public string? ResumePostUri { get; internal init; }

    /// <summary>POST rewinds it after a failure.</summary>
    public string? RewindPostUri { get; internal init; }

    /// <summary>POST raises an event.</summary>
    public string? SendEventPostUri { get; internal init; }

    /// <summary>GET asks for its status.</summary>
    public string? StatusQueryGetUri { get; internal init; }

    /// <summary>POST suspends it.</summary>
    public string? SuspendPostUri { get; internal init; }

    /// <summary>POST terminates it.</summary>
    public string? TerminatePostUri { get; internal init; }
}
