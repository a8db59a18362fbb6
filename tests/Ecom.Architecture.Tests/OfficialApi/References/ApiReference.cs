namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>A type, or a member of it, that an assembly refers to in another.</summary>
/// <param name="Assembly">Simple name of the other assembly.</param>
/// <param name="Type">Full name of the type, as reflection writes it.</param>
/// <param name="Member">The member as <see cref="SignatureText"/> writes it; null for the type itself.</param>
public sealed record ApiReference(string Assembly, string Type, string? Member = null)
{
    /// <inheritdoc/>
    public override string ToString() => Member is null ? $"{Type} [{Assembly}]" : $"{Type} : {Member} [{Assembly}]";
}
