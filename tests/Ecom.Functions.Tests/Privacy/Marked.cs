namespace Ecom.Functions.Tests.Privacy;

/// <summary>Personal data that can be told from everything else: all of it holds <see cref="Mark"/>, but for the phone number.</summary>
internal static class Marked
{
    public const string Mark = "zqxmarkedperson";
    public const string Name = "Nora Zqxmarkedperson";
    public const string Phone = "+86 139 0042 7789";
    public const string Address = "77 Zqxmarkedperson Road, Hangzhou";
    public const string File = "zqxmarkedperson at home.png";

    /// <summary>An e-mail address; each person's own.</summary>
    public static string Email(string who) => $"{who}.zqxmarkedperson@example.com";

    /// <summary>What somebody wrote.</summary>
    public static string Text(string about) => $"About {about}: zqxmarkedperson lives next door.";
}
