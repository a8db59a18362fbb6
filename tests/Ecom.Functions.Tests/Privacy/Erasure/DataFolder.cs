using System.Text;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>Looks for personal data in every byte that a host keeps: databases with their logs, what Azurite keeps, and whatever else lies in its folder.</summary>
internal static class DataFolder
{
    private const string Mail = "mail";

    /// <summary>The files in which something that is marked stands, as it is or in Base64; letters that left, in the mail folder, do not count.</summary>
    public static IReadOnlyList<string> FilesWith(ContractHost host, params IReadOnlyList<string> texts)
    {
        var root = host.Host.DataFolder;
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0] != Mail && !file.EndsWith(".lock", StringComparison.Ordinal))
                .Where(file => Read(file) is var bytes && texts.SelectMany(Forms).Any(form => bytes.AsSpan().IndexOf(form) >= 0))
                .Select(file => Path.GetRelativePath(root, file)),
        ];
    }

    private static IEnumerable<byte[]> Forms(string text) =>
    [
        .. new[] { text, Capital(text) }.SelectMany(form => MarkFinder.InBase64(form).Prepend(form)).Select(Encoding.UTF8.GetBytes),
        Encoding.Unicode.GetBytes(text),
    ];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static byte[] Read(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
