using Ecom.Functions.Platform.Notifications;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>A notification whose personal parts can be found again wherever they land.</summary>
internal static class Invitations
{
    public const string Link = "https://shop.example/api/sign/s3cret-token";

    /// <summary>Parts that must be seen nowhere but in the message itself.</summary>
    public static readonly IReadOnlyList<string> Personal = ["张伟", "zhang.wei", "s3cret-token", "法务部", "合作合同"];

    public static Notification Of(string key = "contract-1:invitation:1") => new(
        key,
        "contract-signing-invitation",
        new Recipient("张伟", "zhang.wei@example.com", Language.Chinese),
        new Dictionary<string, string>
        {
            ["name"] = "张伟",
            ["sender"] = "法务部",
            ["title"] = "合作合同",
            ["number"] = "MC-2026-000001",
            ["link"] = Link,
            ["deadline"] = "2026-06-01",
        });
}
