using System.Text.RegularExpressions;

namespace Ecom.Process.Tests.Load;

/// <summary>The folder that the application's messages land in.</summary>
internal sealed partial class MailFolder(string folder)
{
    private const string Invitation = "contract-signing-invitation";

    /// <summary>The link that a signer of a contract was sent; null as long as there is none.</summary>
    public string? LinkOf(string contractId, string signerName) => Invitations(contractId)
        .Select(File.ReadAllText)
        .Where(message => message.StartsWith($"To: {signerName} <", StringComparison.Ordinal))
        .Select(message => Link().Match(message))
        .Where(match => match.Success)
        .Select(match => match.Value)
        .SingleOrDefault();

    public IReadOnlyList<string> Invitations(string contractId) => Directory.Exists(folder)
        ? Directory.GetFiles(folder, $"contract-{contractId}_*.{Invitation}.*.txt")
        : [];

    [GeneratedRegex("/api/sign/[A-Za-z0-9_-]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
