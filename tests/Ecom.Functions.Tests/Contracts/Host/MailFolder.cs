using System.Text.RegularExpressions;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The messages that the application wrote as files, as on a developer's machine.</summary>
internal static partial class MailFolder
{
    /// <summary>The newest link that was sent to an address.</summary>
    public static string LinkTo(string dataFolder, string email) => Directory
        .EnumerateFiles(dataFolder, "*contract-signing-invitation*.txt", SearchOption.AllDirectories)
        .Select(File.ReadAllText)
        .Where(text => text.Contains($"<{email}>"))
        .OrderBy(text => Date().Match(text).Value, StringComparer.Ordinal)
        .Select(text => Link().Match(text).Value)
        .Last();

    /// <summary>The customer's link of the only complaint that was acknowledged.</summary>
    public static string FollowLinkIn(string dataFolder) => Follow()
        .Match(File.ReadAllText(Directory.EnumerateFiles(dataFolder, "*complaint-received*.txt", SearchOption.AllDirectories).Single()))
        .Value;

    /// <summary>The tokens of all links that were sent to anybody.</summary>
    public static IReadOnlyList<string> Tokens(string dataFolder) =>
    [
        .. Directory.EnumerateFiles(dataFolder, "*.txt", SearchOption.AllDirectories)
            .SelectMany(file => Token().Matches(File.ReadAllText(file)).Select(match => match.Groups["token"].Value)).Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex("^Date: .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Date();

    [GeneratedRegex("/api/sign/[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("/api/follow/[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex Follow();

    [GeneratedRegex("/api/[a-z]+/(?<token>[A-Za-z0-9_-]{43})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
