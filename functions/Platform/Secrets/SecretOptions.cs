using System.ComponentModel.DataAnnotations;

namespace Ecom.Functions.Platform.Secrets;

/// <summary>The server secret behind capability links and sealed content; configuration section <c>Secrets</c>.</summary>
public sealed class SecretOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Secrets";

    /// <summary>The secret in use: 32 characters or more, from a key vault.</summary>
    [Required]
    [MinLength(32)]
    public string Current { get; set; } = "";

    /// <summary>Secrets that were replaced; they still open what was sealed with them.</summary>
    public IReadOnlyList<string> Previous { get; set; } = [];
}
