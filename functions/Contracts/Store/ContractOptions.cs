using System.ComponentModel.DataAnnotations;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Settings of contracts; configuration section <c>Contracts</c>. The numbers of the rules are in <see cref="Rules.ContractPolicy"/>, section <c>Contracts:Policy</c>.</summary>
public sealed class ContractOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Contracts";

    /// <summary>Server secret behind signers' links and sealed commands: 32 characters or more, from a key vault.</summary>
    [Required]
    [MinLength(32)]
    public string Secret { get; set; } = "";

    /// <summary>Secrets that were replaced; they still open what was sealed with them.</summary>
    public IReadOnlyList<string> PreviousSecrets { get; set; } = [];

    /// <summary>Address of this site in messages.</summary>
    [Required]
    public string PublicBaseUrl { get; set; } = "http://localhost:7071";

    /// <summary>E-mail address of a person of the staff; <c>{id}</c> stands for the person's id.</summary>
    [Required]
    public string PersonAddress { get; set; } = "{id}@staff.example.com";

    /// <summary>E-mail address of everybody with a role; <c>{role}</c> stands for the role.</summary>
    [Required]
    public string RoleAddress { get; set; } = "{role}@staff.example.com";
}
