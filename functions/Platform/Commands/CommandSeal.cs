using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Secrets;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Encrypts commands on their way through orchestration histories, which are durable plain text.</summary>
/// <param name="seal">Encrypts.</param>
public sealed class CommandSeal(Seal seal)
{
    private const string Use = "commands";

    /// <summary>Seals a command; it opens for this case and command id only.</summary>
    /// <typeparam name="TCommand">The slice's commands.</typeparam>
    /// <param name="caseId">The case.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="command">The command and who gives it.</param>
    public string Seal<TCommand>(string caseId, string commandId, PersonCommand<TCommand> command)
        where TCommand : class =>
        Base64Url.EncodeToString(seal.Close(Use, Bound(caseId, commandId), JsonSerializer.SerializeToUtf8Bytes(command, LedgerJson.Options)));

    /// <summary>Opens a sealed command.</summary>
    /// <typeparam name="TCommand">The slice's commands.</typeparam>
    /// <param name="caseId">The case.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="text">The sealed command.</param>
    /// <exception cref="InvalidOperationException">No configured secret opens it for this case and command id.</exception>
    public PersonCommand<TCommand> Open<TCommand>(string caseId, string commandId, string text)
        where TCommand : class =>
        JsonSerializer.Deserialize<PersonCommand<TCommand>>(
            seal.Open(Use, Bound(caseId, commandId), Base64Url.DecodeFromChars(text)), LedgerJson.Options)
        ?? throw new InvalidOperationException("A sealed command is empty.");

    private static byte[] Bound(string caseId, string commandId) => Encoding.UTF8.GetBytes($"{caseId}|{commandId}");
}
