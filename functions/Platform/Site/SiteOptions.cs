using System.ComponentModel.DataAnnotations;

namespace Ecom.Functions.Platform.Site;

/// <summary>This site as people reach it; configuration section <c>Site</c>.</summary>
public sealed class SiteOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Site";

    /// <summary>Address of this site in messages.</summary>
    [Required]
    public string PublicBaseUrl { get; set; } = "http://localhost:7071";

    /// <summary>E-mail address of a person of the staff; <c>{id}</c> stands for the person's id.</summary>
    [Required]
    public string PersonAddress { get; set; } = "{id}@staff.example.com";

    /// <summary>E-mail address of everybody with a role; <c>{role}</c> stands for the role.</summary>
    [Required]
    public string RoleAddress { get; set; } = "{role}@staff.example.com";

    /// <summary>The address of a path of this site.</summary>
    /// <param name="path">The path, from its slash.</param>
    public string AddressOf(string path) => $"{PublicBaseUrl.TrimEnd('/')}{path}";
}
