using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Ecom.Functions.Platform.Notifications;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The message templates beside the application, to see that every message fills its template.</summary>
internal static partial class Templates
{
    private static readonly ConcurrentDictionary<string, string[]> GapsByTemplate = new(StringComparer.Ordinal);

    public static void ShouldFill(Notification notification)
    {
        var gaps = GapsByTemplate.GetOrAdd(notification.Template, Gaps);
        gaps.ShouldNotBeEmpty();
        gaps.Except(notification.Values.Keys).ShouldBeEmpty(notification.Template);
    }

    private static string[] Gaps(string template) =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, $"{template}.??.mail.txt", SearchOption.AllDirectories)
            .SelectMany(file => Gap().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value)
            .Distinct(),
    ];

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
