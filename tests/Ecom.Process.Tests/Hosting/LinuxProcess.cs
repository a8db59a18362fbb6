using System.Globalization;

namespace Ecom.Process.Tests.Hosting;

/// <summary>What the system tells about processes that are not ours, from <c>/proc</c>.</summary>
internal static class LinuxProcess
{
    private const string Listening = "0A";

    public static bool Exists(int id) => Directory.Exists($"/proc/{id}") && State(id) is not ("Z" or "X" or null);

    public static IReadOnlyList<int> Children(int parent) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && Stat(id) is { } stat && stat[1] == parent.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The ports that a process listens on.</summary>
    public static IReadOnlyList<int> ListeningPorts(int id)
    {
        var sockets = Directory.EnumerateFiles($"/proc/{id}/fd").Select(descriptor => new FileInfo(descriptor).LinkTarget).ToHashSet();
        return
        [
            .. File.ReadLines($"/proc/{id}/net/tcp").Skip(1)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(columns => columns[3] == Listening && sockets.Contains($"socket:[{columns[9]}]"))
                .Select(columns => int.Parse(columns[1].AsSpan(columns[1].IndexOf(':') + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        ];
    }

    private static string? State(int id) => Stat(id)?[0];

    /// <summary>State and parent and so on: what stands behind the name, which may hold anything. Null when the process is gone.</summary>
    private static string[]? Stat(int id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
