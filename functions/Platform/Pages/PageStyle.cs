using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Pages;

/// <summary>The style sheet that every page carries, and its hash for the content security policy.</summary>
internal static class PageStyle
{
    private static readonly Lazy<string> Sheet = new(() => EmbeddedText.Read("Platform.Pages.page.css"));

    /// <summary>The style sheet.</summary>
    public static string Css => Sheet.Value;

    /// <summary>The source expression that allows exactly this style sheet (CSP Level 3).</summary>
    public static string Source => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'";
}
