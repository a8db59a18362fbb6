namespace Ecom.Functions.Platform.Rules;

/// <summary>What every case's state has, so that commands can be decided on it and repeated without effect.</summary>
public interface ICaseState
{
    /// <summary>Id of the case within its kind.</summary>
    string Id { get; }

    /// <summary>Sequence number of the last event.</summary>
    long Seq { get; }

    /// <summary>Whether a command was dealt with already; it again changes nothing.</summary>
    /// <param name="commandId">Id of the command.</param>
    bool HasHandled(string commandId);
}
